// SPDX-License-Identifier: BSL-1.0
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <loopbaan/framework/crosswalk_fields.hpp>
#include <loopbaan/framework/fields.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/framework/words.hpp>

#include "casters.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace py = pybind11;

namespace loopbaan::binding {
namespace {

/// A field of an entity as people who write a framework need it.
struct told_field {
  std::string list;  ///< of the document, "steps"; "" of the document itself
  std::string name;  ///< with that of the field it lies in before it: "entry.years"
  std::string_view holds;
  std::string says;
  bool needed;
  std::string refers;  ///< the list that its ids stand in
  std::string keys;    ///< likewise, of the names in a map
  bool is_part = false;  ///< of what a list holds, which stands in one cell of a sheet: "credits.unit"
};

template <class Value>
constexpr bool is_list_of_entities = false;
template <described Entity>
constexpr bool is_list_of_entities<std::vector<Entity>> = true;

/// The list of a framework in which entities of a kind stand; that of the scales for levels.
std::string list_of_kind(entity_kind wanted) {
  std::string found;
  each_field<framework_draft>([&](const auto& each) {
    using value = typename std::remove_cvref_t<decltype(each)>::value_type;
    if constexpr (is_list_of_entities<value>)
      if (kind_of_entity<typename value::value_type> == wanted) found = each.name;
  });
  return wanted == entity_kind::level ? "levels" : found;
}

/// What a value of a C++ type is in a document.
template <class Value>
constexpr std::string_view holds(const meaning& means) {
  if constexpr (std::is_same_v<Value, std::string>)
    return means.refers == entity_kind::kind_of_step              ? "kind"
           : means.is_id || means.refers != entity_kind::none ? "id"
                                                              : "words";
  else if constexpr (std::is_same_v<Value, text>)
    return "text";
  else if constexpr (std::is_same_v<Value, bool>)
    return "yes or no";
  else if constexpr (std::is_same_v<Value, std::int64_t>)
    return "whole number";
  else if constexpr (std::is_same_v<Value, double> || std::is_same_v<Value, credits>)
    return "number";
  else if constexpr (std::is_same_v<Value, minutes>)
    return "hours";
  else if constexpr (std::is_same_v<Value, cents>)
    return "euro";
  else if constexpr (std::is_same_v<Value, week_count>)
    return "weeks";
  else if constexpr (std::is_same_v<Value, relation>)
    return "relation";
  else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
    return means.refers == entity_kind::none ? "list of words" : "list of ids";
  else if constexpr (std::is_same_v<Value, std::vector<double>>)
    return "list of numbers";
  else if constexpr (std::is_same_v<Value, std::vector<level>>)
    return "levels";
  else if constexpr (std::is_same_v<Value, std::vector<credit_demand>>)
    return "credits";
  else if constexpr (std::is_same_v<Value, std::map<std::string, std::string>>)
    return "id by id";
  else if constexpr (std::is_same_v<Value, std::map<std::string, credits>>)
    return "number by id";
  else if constexpr (std::is_same_v<Value, std::map<std::string, text>>)
    return "text by id";
  else if constexpr (std::is_same_v<Value, std::map<std::string, std::vector<score_level>>>)
    return "scores by id";
  else {
    static_assert(std::is_same_v<Value, level_choice>, "say what it holds");
    return "alternatives";
  }
}

template <class Value>
struct without_option {
  using type = Value;
};
template <class Value>
struct without_option<std::optional<Value>> {
  using type = Value;
};

template <class Entity>
constexpr bool is_document = std::is_same_v<Entity, framework_draft> || std::is_same_v<Entity, crosswalk_draft>;

template <class Value>
struct listed_in {
  using type = void;
};
template <described Entity>
struct listed_in<std::vector<Entity>> {
  using type = Entity;
};
template <described Entity>
struct listed_in<std::map<std::string, std::vector<Entity>>> {
  using type = Entity;
};

/// What the entries of a field have that is written in one cell: those of levels, credits, scores.
template <described Entity>
void tell_parts(const std::string& list, const std::string& within, std::vector<told_field>& told) {
  each_field<Entity>([&](const auto& each) {
    using value = typename without_option<typename std::remove_cvref_t<decltype(each)>::value_type>::type;
    const meaning& means = each.means;
    const std::string name = within + std::string{each.name};
    if constexpr (described<value>)
      tell_parts<value>(list, name + '.', told);
    else
      told.push_back({list, name, holds<value>(means), std::string{means.says}, means.needed || means.filled,
                      list_of_kind(means.refers), list_of_kind(means.keys), true});
  });
}

template <described Entity>
void tell(const std::string& list, const std::string& within, std::vector<told_field>& told) {
  each_field<Entity>([&](const auto& each) {
    using value = typename without_option<typename std::remove_cvref_t<decltype(each)>::value_type>::type;
    const meaning& means = each.means;
    const std::string name = within + std::string{each.name};
    if constexpr (described<value>)
      tell<value>(list, name + '.', told);
    else if constexpr (is_list_of_entities<value> && std::is_same_v<Entity, catalogue_draft>)
      return;  // its sources and steps are those of a framework
    else if constexpr (is_list_of_entities<value> && is_document<Entity>)
      tell<typename value::value_type>(list.empty() ? name : list + '.' + name, "", told);
    else {
      told.push_back({list, name, holds<value>(means), std::string{means.says}, means.needed || means.filled,
                      list_of_kind(means.refers), list_of_kind(means.keys)});
      if constexpr (std::is_same_v<value, level_choice>) {
        told.push_back(told_field{.list = list,
                                  .name = name + ".at_least",
                                  .holds = "whole number",
                                  .says = "How many of its sets must be met; none: one",
                                  .needed = false,
                                  .refers = "",
                                  .keys = "",
                                  .is_part = true});
        told.push_back(told_field{.list = list,
                                  .name = name + ".of",
                                  .holds = "alternatives",
                                  .says = "The sets, where `at_least` is said",
                                  .needed = false,
                                  .refers = "levels",
                                  .keys = "competences",
                                  .is_part = true});
      } else if constexpr (!std::is_void_v<typename listed_in<value>::type>) {
        tell_parts<typename listed_in<value>::type>(list, name + '.', told);
      }
    }
  });
}

/// Those of a framework; of a crosswalk, whose lists have "crosswalk" before their names; and of a catalogue itself.
std::vector<told_field> all_fields() {
  std::vector<told_field> all;
  tell<framework_draft>("", "", all);
  tell<crosswalk_draft>("crosswalk", "", all);
  tell<catalogue_draft>("catalogue", "", all);
  return all;
}

}  // namespace

void bind_framework_fields(py::module_& m) {
  py::class_<told_field>(m, "FrameworkField", R"(A field of a framework, as whoever writes one needs it.

Examples
--------
>>> import loopbaan
>>> hours = next(each for each in loopbaan.framework_fields() if (each.list, each.name) == ("steps", "hours"))
>>> hours.holds, hours.says
('hours', 'Study time'))")
      .def_property_readonly(
          "list", [](const told_field& f) { return f.list; },
          "The list of the document in which the entity stands; \"\" of the document itself. Of a crosswalk \"crosswalk\", "
          "and \"crosswalk.links\" and so on; \"catalogue\" of what a catalogue is, whose steps are like those of a framework.")
      .def_property_readonly(
          "name", [](const told_field& f) { return f.name; },
          "Its name; of what lies within another field with that before it, as \"entry.years\".")
      .def_property_readonly(
          "holds", [](const told_field& f) { return std::string{f.holds}; },
          "What stands in it: \"id\", \"text\", \"hours\", \"list of ids\", \"id by id\" and so on.")
      .def_property_readonly(
          "says", [](const told_field& f) { return f.says; }, "What it is, in English, without the full stop.")
      .def_property_readonly(
          "needed", [](const told_field& f) { return f.needed; }, "Must there be one?")
      .def_property_readonly(
          "refers", [](const told_field& f) { return f.refers; }, "The list in which its ids stand; \"\" for none.")
      .def_property_readonly(
          "keys", [](const told_field& f) { return f.keys; },
          "Of a field with something by id: the list in which these ids stand; \"\" for none.")
      .def(py::pickle([](const told_field& f) { return py::make_tuple(f.list, f.name); },
                      [](const py::tuple& from) {
                        const auto list = unpickled([&] { return from[0].cast<std::string>(); });
                        const auto name = unpickled([&] { return from[1].cast<std::string>(); });
                        for (told_field& each : all_fields())
                          if (each.list == list && each.name == name) return each;
                        throw py::value_error("a framework has no such field");
                      }))
      .def("__repr__", [](const told_field& f) {
        return "<FrameworkField " + (f.list.empty() ? "" : f.list + ' ') + f.name + ": " + std::string{f.holds} + ">";
      });
  m.def("replaceable_words", [] {
    return to_tuple<std::string>(replaceable_words(), [](std::string_view each) { return std::string{each}; });
  });
  const auto told = [](bool parts) {
    std::vector<told_field> some = all_fields();
    std::erase_if(some, [&](const told_field& each) { return each.is_part != parts; });
    return to_tuple<told_field>(some, [](const told_field& each) { return each; });
  };
  m.def("framework_parts", [told] { return told(true); });
  m.def(
      "framework_fields", [told] { return told(false); },
      R"(Every field that a framework can have, in the order of the document; then those of a crosswalk.

Examples
--------
>>> import loopbaan
>>> [field.name for field in loopbaan.framework_fields() if field.list == "areas"]
['id', 'title'])");
}

}  // namespace loopbaan::binding
