// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <set>
#include <string>
#include <type_traits>

#include <loopbaan/core/date.hpp>
#include <loopbaan/framework/fields.hpp>

#include <core/collector.hpp>
#include <framework/built_in_kinds.hpp>
#include <framework/framework_data.hpp>

namespace loopbaan::detail {

/// Checks parts of a draft by their descriptions: ids, texts, numbers, days, words of enumerations, and all references
/// into what is known.
class checks {
public:
  /// `known`: what can be referred to beside sources; null: that is looked up by who builds.
  checks(collector& into, const table<source>& sources, const framework_data* known = nullptr)
      : sink_{into}, sources_{sources}, known_{known} {}

  [[nodiscard]] collector& sink() const noexcept { return sink_; }

  void id(const std::string& id, const pointer& at);

  /// Every id of a list and of the lists in its entries: well-formed and not used before in `seen`.
  template <described Entity>
  void ids(const std::vector<Entity>& entries, const pointer& at, std::set<std::string>& seen) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      own_id(entries[i].id, at / i / "id", kind_of_entity<Entity>, entity_word<Entity>(), seen);
      each_field<Entity>([&](const auto& each) { ids_in(entries[i].*each.member, at / i, each.name); });
    }
  }
  template <described Entity>
  void ids(const std::vector<Entity>& entries, const pointer& at) {
    const auto taken = built_in_ids(kind_of_entity<Entity>);
    std::set<std::string> seen{taken.begin(), taken.end()};
    ids(entries, at, seen);
  }

  /// Every field of an entity, of which the own id has been checked with those of its list.
  template <described Entity>
  void entity(const Entity& whole, const pointer& at) {
    each_field<Entity>([&](const auto& each) {
      if (kind_of_entity<Entity> != entity_kind::none && each.name == "id") return;
      value(whole.*each.member, each.means, at, each.name);
    });
  }
  template <described Entity>
  void entities(const std::vector<Entity>& entries, const pointer& at) {
    for (std::size_t i = 0; i < entries.size(); ++i) entity(entries[i], at / i);
  }

  /// Every field of a document but its steps, which come when all else is known.
  template <described Draft>
  void document(const Draft& whole) {
    each_field<Draft>([&](const auto& each) {
      if (each.name != "steps") value(whole.*each.member, each.means, pointer{}, each.name);
    });
  }

  /// The ids of all its lists but the steps: so what cannot be found is known before anything is looked for.
  template <described Draft>
  void ids_of(const Draft& whole) {
    each_field<Draft>([&](const auto& each) {
      if (each.name != "steps") ids_in(whole.*each.member, pointer{}, each.name);
    });
  }

  /// A level of a competence by its id, where there is a scale to judge by.
  void level(competence_index, const std::string& level_id, const pointer& at);

private:
  void own_id(const std::string& id, const pointer& at, entity_kind, const text& what, std::set<std::string>& seen);

  template <class Value>
  void ids_in(const Value&, const pointer&, std::string_view) {}
  template <described Entity>
  void ids_in(const std::vector<Entity>& entries, const pointer& of, std::string_view name) {
    if constexpr (kind_of_entity<Entity> != entity_kind::none) ids(entries, of / name);
  }

  void value(const std::string& words, const meaning& means, const pointer& of, std::string_view name);
  void value(const text& words, const meaning& means, const pointer& of, std::string_view name);
  void value(const std::vector<std::string>&, const meaning& means, const pointer& of, std::string_view name);
  void value(const std::map<std::string, std::string>&, const meaning& means, const pointer& of, std::string_view name);
  void value(const std::map<std::string, text>&, const meaning& means, const pointer& of, std::string_view name);
  void value(const std::map<std::string, credits>&, const meaning& means, const pointer& of, std::string_view name);
  void value(const level_choice&, const meaning& means, const pointer& of, std::string_view name);
  void value(std::int64_t, const meaning& means, const pointer& of, std::string_view name);
  void value(double, const meaning& means, const pointer& of, std::string_view name);
  void value(const date&, const meaning& means, const pointer& of, std::string_view name);

  template <class Value>
  void value(const Value& given, const meaning& means, const pointer& of, std::string_view name) {
    if constexpr (described<Value> && !std::is_same_v<Value, framework_ref>) {
      entity(given, of / name);
    } else if constexpr (std::is_enum_v<Value>) {
      if (word_of(given).empty()) no_such_word<Value>(static_cast<int>(given), of / name);
    }
    static_cast<void>(means);
  }
  template <class Value>
  void value(const std::optional<Value>& given, const meaning& means, const pointer& of, std::string_view name) {
    if (given) value(*given, means, of, name);
  }
  template <described Entity>
  void value(const std::vector<Entity>& entries, const meaning&, const pointer& of, std::string_view name) {
    entities(entries, of / name);
  }
  /// By name of what is referred to.
  template <described Entity>
  void value(const std::map<std::string, std::vector<Entity>>& lists, const meaning& means, const pointer& of,
             std::string_view name) {
    for (const auto& [key, entries] : lists) reference(means.keys, key, of / name / key);
  }

  template <class Enum>
  void no_such_word(int number, const pointer& at) {
    constexpr auto& all = enumeration<Enum>::all;
    const text choices = in_each_language([&](language lang) {
      std::string words;
      for (std::size_t i = 0; i < all.size(); ++i)
        words += (i == 0               ? ""
                  : i + 1 < all.size() ? ", "
                                       : worded(lang, " of ", " or ")) +
                 std::string{word_of(all[i])};
      return words;
    });
    sink_.diagnose(
        errc::impossible_value, at,
        {std::to_string(number), enumeration<Enum>::called.words(), filled("Kies {0}.", "Choose {0}.", {choices})});
  }

  /// A reference by id to something of a kind.
  void reference(entity_kind, const std::string& id, const pointer& at);
  template <class Entity>
  void look_up(const table<Entity>& among, const std::string& id, const pointer& at);
  /// Among what is built in and what the framework adds to it.
  template <class Entity>
  void look_up_kind(const table<Entity>& among, const std::string& id, const pointer& at);

  /// Levels by competence.
  void levels(const level_map&, const pointer& at);

  collector& sink_;
  const table<source>& sources_;
  const framework_data* known_;
};

/// What is wrong with a level id of a competence: 203 or 204, with the levels there are to choose from.
[[nodiscard]] diagnostic wrong_level(const table<scale>&, const scale&, const std::string& competence_id,
                                     const std::string& level_id, place where);

/// What an unknown id is told as: 202, with the nearest known one; `otherwise` is what to do where none is near.
template <class Entity>
[[nodiscard]] std::vector<text> unknown_words(const table<Entity>& among, const std::string& id, text otherwise) {
  return {id, entity_word<Entity>(), did_you_mean(nearest(id, among.ids()), std::move(otherwise))};
}

/// Named levels as attainments, rising by competence; what is not known is left out.
[[nodiscard]] std::vector<attainment> resolved(const framework_data&, const level_map&);

/// Alternatives, of which as many must be met as are asked for.
[[nodiscard]] resolved_choice resolved(const framework_data&, const level_choice&);

/// What a profile asks by itself, in the order in which it asks; what could not be is reported, and left out.
[[nodiscard]] std::vector<resolved_credits> resolve_credits(const framework_data&, const profile&, const pointer& at,
                                                            collector&);

/// Adds what another profile asks: of what is alike the higher amount.
void join_credits(std::vector<resolved_credits>& into, const std::vector<resolved_credits>& others);

/// Notes what no steps give, and what a part asks more of than the whole. Once all steps are there.
[[nodiscard]] diagnostics notes_on_credits(const framework_data&, const collector&);

/// Fills everything of `data` that its draft says, steps aside.
void check_and_resolve(framework_data& data, collector&);

/// The depths of domains and the phases, which name profiles.
void resolve_career(framework_data& data, collector&);

/// The order of the phases: the list, or a graph.
void resolve_phases(framework_data& data, collector&);

/// How many observations a level takes, wherever it is said.
void check_observations(const framework_draft&, collector&);

void resolve_instruments(framework_data& data, checks&);

void resolve_assessments(framework_data& data, collector&);

/// Appends steps, resolved, to those that `data` has.
void check_and_add_steps(framework_data& data, const std::vector<step>& added, collector&);

}  // namespace loopbaan::detail
