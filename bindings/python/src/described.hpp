// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/fields.hpp>

#include "values.hpp"

/// The fields of an entity as properties of its class, by its description: names are those of the documents. Of hours
/// and euro whole minutes and cents stand beside them; what is within a field is named with that before it.
namespace loopbaan::binding {

inline text title_of(const text& title) { return title; }
inline text title_of(const std::optional<text>& title) { return title.value_or(text{}); }

/// What a field is, as a sentence.
inline std::string sentence(std::string_view says, std::string_view end) {
  return std::string{says} + (says.ends_with('?') ? "" : std::string{end});
}

template <class Quantity>
std::optional<double> amount(const std::optional<Quantity>& given, int parts) {
  if (!given) return std::nullopt;
  return static_cast<double>(given->count()) / parts;
}

template <class Quantity>
std::optional<std::int64_t> count_of(const std::optional<Quantity>& given) {
  if (!given) return std::nullopt;
  return given->count();
}

/// `name` with `whole` for `part`: "hours_of_others" becomes "minutes_of_others".
inline std::string instead(std::string name, std::string_view part, std::string_view whole) {
  const auto at = name.find(part);
  return at == std::string::npos ? name + '_' + std::string{whole} : name.replace(at, part.size(), whole);
}

// How a value looks in Python.
inline const std::string& shown(const std::string& words) { return words; }
inline const text& shown(const text& words) { return words; }
inline double shown(double number) { return number; }
inline double shown(credits amount) { return static_cast<double>(amount.count()) / 100; }
template <class Value>
std::optional<Value> shown(const std::optional<Value>& given) {
  return given;
}
inline tuple_of<std::string> shown(const std::vector<std::string>& list) { return strings(list); }
template <class Value>
tuple_of<Value> shown(const std::vector<Value>& list) {
  return to_tuple<Value>(list, [](const Value& each) { return each; });
}
template <class Value>
const std::map<std::string, Value>& shown(const std::map<std::string, Value>& by_name) {
  return by_name;
}
inline std::map<std::string, double> shown(const std::map<std::string, credits>& by_unit) {
  std::map<std::string, double> found;
  for (const auto& [unit, amount] : by_unit) found.emplace(unit, static_cast<double>(amount.count()) / 100);
  return found;
}
inline auto shown(const std::map<std::string, std::vector<score_level>>& seen) {
  using pair = py::typing::Tuple<double, std::string>;
  std::map<std::string, tuple_of<pair>> found;
  for (const auto& [competence, scores] : seen)
    found.emplace(competence,
                  to_tuple<pair>(scores, [](const score_level& s) { return py::make_tuple(s.from, s.level); }));
  return found;
}

/// Binds what `get` gives of an entity, by the type of the field.
template <class Value>
struct view {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get](const Entity& e) { return shown(get(e)); }, sentence(means.says, ".").c_str());
  }
};

template <class Value>
struct view<std::optional<Value>> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    if constexpr (described<Value>) {
      each_field<Value>([&](const auto& each) {
        using inner = typename std::remove_cvref_t<decltype(each)>::value_type;
        const auto member = each.member;
        view<inner>::bind(bound, name + '_' + std::string{each.name}, each.means,
                          [get, member](const Entity& e) { return get(e) ? (*get(e)).*member : inner{}; });
      });
    } else {
      bound.def_property_readonly(
          name.c_str(), [get](const Entity& e) { return shown(get(e)); }, sentence(means.says, ", or None.").c_str());
    }
  }
};

template <>
struct view<std::optional<bool>> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get, otherwise = means.otherwise](const Entity& e) { return get(e).value_or(otherwise); },
        sentence(means.says, ".").c_str());
  }
};

template <>
struct view<std::optional<minutes>> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get](const Entity& e) { return amount(get(e), 60); },
        sentence(means.says, " in hours, or None.").c_str());
    bound.def_property_readonly(
        instead(name, "hours", "minutes").c_str(), [get](const Entity& e) { return count_of(get(e)); },
        sentence(means.says, " in whole minutes, or None.").c_str());
  }
};

template <>
struct view<std::optional<cents>> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get](const Entity& e) { return amount(get(e), 100); },
        sentence(means.says, ", in the currency of the framework, or None.").c_str());
    bound.def_property_readonly(
        instead(name, "cost", "cents").c_str(), [get](const Entity& e) { return count_of(get(e)); },
        sentence(means.says, " in whole hundredths of its currency (cents), or None.").c_str());
  }
};

template <>
struct view<std::optional<week_count>> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get](const Entity& e) { return count_of(get(e)); },
        sentence(means.says, " in whole weeks, or None.").c_str());
  }
};

template <>
struct view<level_choice> {
  template <class Entity, class Get>
  static void bind(py::class_<Entity>& bound, const std::string& name, const meaning& means, Get get) {
    bound.def_property_readonly(
        name.c_str(), [get](const Entity& e) { return shown(get(e).sets); }, sentence(means.says, ".").c_str());
    bound.def_property_readonly(
        "at_least", [get](const Entity& e) { return get(e).at_least.value_or(get(e).sets.empty() ? 0 : 1); },
        "How many of the alternatives must be met; 0: there are none.");
  }
};

template <class Entity>
void bind_fields(py::class_<Entity>& bound) {
  each_field<Entity>([&](const auto& each) {
    const auto member = each.member;
    if constexpr (requires(const Entity& e) { e.title; })
      if (each.name == "title") {  // of whatever has one, though in a document it may be missing
        bound.def_property_readonly(
            "title", [](const Entity& e) { return title_of(e.title); }, sentence(each.means.says, ".").c_str());
        return;
      }
    view<typename std::remove_cvref_t<decltype(each)>::value_type>::bind(
          bound, std::string{each.name}, each.means, [member](const Entity& e) -> const auto& { return e.*member; });
  });
}

}  // namespace loopbaan::binding
