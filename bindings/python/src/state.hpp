// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/error.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/framework/crosswalk.hpp>
#include <loopbaan/framework/fields.hpp>
#include <loopbaan/people/severity.hpp>

#include "fields.hpp"
#include "people.hpp"
#include "values.hpp"

/// How values become pickles, and out of them the same values again: a plain struct is a tuple of its fields, whatever
/// they are. A framework is its documents, and one that the process knows already is that one (see frameworks.cpp); a
/// person comes without the others of the cohort.
namespace loopbaan::binding {

template <class Value>
struct state;

template <class Value>
py::object put(const Value& value) {
  return state<Value>::put(value);
}

template <class Value>
Value take(const py::handle& from) {
  return state<Value>::take(from);
}

/// What `take` makes of a pickle. @throws py::value_error where it is none of ours
template <class Take>
auto unpickled(const Take& take) {
  try {
    return take();
  } catch (const py::cast_error&) {
  } catch (const py::error_already_set& wrong) {
    if (!wrong.matches(PyExc_IndexError) && !wrong.matches(PyExc_TypeError)) throw;
  }
  throw py::value_error("this is no pickle of loopbaan");
}

/// What makes a class of Python pickle and deep-copy.
template <class Value>
auto kept() {
  return py::pickle([](const Value& value) { return py::make_tuple(put(value)); },
                    [](const py::tuple& from) { return unpickled([&] { return take<Value>(from[0]); }); });
}

/// What Python has a word for itself.
template <class Value>
inline constexpr bool is_python_word = std::is_arithmetic_v<Value> || std::is_same_v<Value, std::string> ||
                                       std::is_same_v<Value, date> || std::is_same_v<Value, diagnostic>;

/// What has a description, another plain struct, an enumeration, or a word of Python.
template <class Value>
struct state {
  static_assert(std::is_enum_v<Value> || described<Value> || is_python_word<Value> || std::is_aggregate_v<Value>,
                "say how it is kept");

  static py::object put(const Value& value) {
    if constexpr (std::is_enum_v<Value>) {
      return py::int_(static_cast<std::int64_t>(value));
    } else if constexpr (described<Value>) {
      py::list parts;
      each_member(value, [&](const auto& part) { parts.append(binding::put(part)); });
      return py::tuple{parts};
    } else if constexpr (is_python_word<Value>) {
      return py::cast(value);
    } else {
      return std::apply([](const auto&... field) { return py::make_tuple(binding::put(field)...); },
                        fields_of<Value>(value));
    }
  }
  static Value take(const py::handle& from) {
    if constexpr (std::is_enum_v<Value>) {
      return static_cast<Value>(from.cast<std::int64_t>());
    } else if constexpr (described<Value>) {
      Value made;
      std::size_t place = 0;
      const auto parts = from.cast<py::tuple>();
      each_member(made, [&](auto& part) { part = binding::take<std::remove_cvref_t<decltype(part)>>(parts[place++]); });
      return made;
    } else if constexpr (is_python_word<Value>) {
      return from.cast<Value>();
    } else {
      using fields = decltype(fields_of<Value>(std::declval<Value&>()));
      return made<fields>(from.cast<py::tuple>(), std::make_index_sequence<std::tuple_size_v<fields>>{});
    }
  }

private:
  /// Every member of what has a description: its fields, what is kept, and notes.
  template <class Whole, class Visit>
  static void each_member(Whole& whole, const Visit& visit) {
    each_field<Value>([&](const auto& each) { visit(whole.*each.member); });
    if constexpr (requires { whole.extra; }) visit(whole.extra);
    if constexpr (requires { whole.notes; }) visit(whole.notes);
  }

  template <class Fields, std::size_t... Place>
  static Value made(const py::tuple& from, std::index_sequence<Place...>) {
    return Value{binding::take<std::remove_cvref_t<std::tuple_element_t<Place, Fields>>>(from[Place])...};
  }
};

template <class Part>
struct state<std::optional<Part>> {
  static py::object put(const std::optional<Part>& value) {
    if (!value) return py::none();
    return py::make_tuple(binding::put(*value));  // so that a part that is None itself differs
  }
  static std::optional<Part> take(const py::handle& from) {
    if (from.is_none()) return std::nullopt;
    return binding::take<Part>(from.cast<py::tuple>()[0]);
  }
};

/// A list of any kind.
template <class List>
struct state_of_list {
  static py::object put(const List& values) {
    py::list made;
    for (const auto& each : values) made.append(binding::put(typename List::value_type{each}));
    return py::tuple{made};
  }
  static List take(const py::handle& from) {
    List made;
    for (const py::handle each : from) made.insert(made.end(), binding::take<typename List::value_type>(each));
    return made;
  }
};

template <class Part>
struct state<std::vector<Part>> : state_of_list<std::vector<Part>> {};
template <class Part>
struct state<std::set<Part>> : state_of_list<std::set<Part>> {};

template <class Key, class Part, class Order>
struct state<std::map<Key, Part, Order>> {
  static py::object put(const std::map<Key, Part, Order>& values) {
    py::list made;
    for (const auto& [key, part] : values) made.append(py::make_tuple(binding::put(key), binding::put(part)));
    return py::tuple{made};
  }
  static std::map<Key, Part, Order> take(const py::handle& from) {
    std::map<Key, Part, Order> made;
    for (const py::handle each : from) {
      const auto pair = each.cast<py::tuple>();
      made.emplace(binding::take<Key>(pair[0]), binding::take<Part>(pair[1]));
    }
    return made;
  }
};

template <class... Kinds>
struct state<std::variant<Kinds...>> {
  using value = std::variant<Kinds...>;
  static py::object put(const value& held) {
    return std::visit([&](const auto& each) { return py::make_tuple(held.index(), binding::put(each)); }, held);
  }
  static value take(const py::handle& from) {
    const auto pair = from.cast<py::tuple>();
    return taken(pair[0].cast<std::size_t>(), pair[1], std::index_sequence_for<Kinds...>{});
  }

private:
  template <std::size_t... Place>
  static value taken(std::size_t index, const py::handle& from, std::index_sequence<Place...>) {
    std::optional<value> made;
    ((index == Place ? void(made.emplace(std::in_place_index<Place>,
                                         binding::take<std::variant_alternative_t<Place, value>>(from)))
                     : void()),
     ...);
    if (!made) throw py::value_error("this is no pickle of loopbaan");
    return *made;
  }
};

template <class Part>
struct state<std::shared_ptr<const Part>> {
  static py::object put(const std::shared_ptr<const Part>& value) { return binding::put(*value); }
  static std::shared_ptr<const Part> take(const py::handle& from) {
    return std::make_shared<const Part>(binding::take<Part>(from));
  }
};

template <class Unit>
struct state<quantity<Unit>> {
  static py::object put(const quantity<Unit>& value) { return py::int_(value.count()); }
  static quantity<Unit> take(const py::handle& from) { return quantity<Unit>::of(from.cast<std::int64_t>()).value(); }
};

template <class Entity>
struct state<index_of<Entity>> {
  static py::object put(index_of<Entity> at) { return py::int_(at.value); }
  static index_of<Entity> take(const py::handle& from) { return {from.cast<std::uint32_t>()}; }
};

template <class Entity>
struct state<table<Entity>> {
  static py::object put(const table<Entity>& entries) { return binding::put(entries.entries()); }
  static table<Entity> take(const py::handle& from) { return table<Entity>{binding::take<std::vector<Entity>>(from)}; }
};

template <>
struct state<text> {
  static py::object put(const text& words) { return py::cast(words.translations()); }
  static text take(const py::handle& from) {
    text made;
    for (auto& [tag, words] : from.cast<std::map<std::string, std::string>>()) made.set(tag, words);
    return made;
  }
};

/// The document and the catalogues; but as an object of Python, of which there is one for each framework at a time: a
/// pickle then holds it once, however many answers are about it.
template <>
struct state<framework> {
  static py::object put(const framework&);
  static framework take(const py::handle& from) { return from.cast<framework>(); }
};

template <>
struct state<crosswalk> {
  static py::object put(const crosswalk&);
  static crosswalk take(const py::handle&);
};

/// Documents with so many people each, the rule of the levels, and how severe raters were found to be.
template <>
struct state<cohort> {
  static py::object put(const cohort&);
  static cohort take(const py::handle&);
};

template <>
struct state<held_person> {
  static py::object put(const held_person&);
  static held_person take(const py::handle&);
};

/// Makes Framework pickle.
void bind_framework_state(py::class_<framework>&);

}  // namespace loopbaan::binding
