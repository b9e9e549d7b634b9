// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <string>

#include <loopbaan/exchange/assignment.hpp>
#include <loopbaan/partnership/new_editions.hpp>
#include <loopbaan/partnership/sentences.hpp>
#include <loopbaan/partnership/what_if.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// An answer with its round as Python holds it: its parts hold it too.
struct held_assignment {
  std::shared_ptr<const assignment_document> whole;

  friend bool operator==(const held_assignment& one, const held_assignment& other);
};

/// What became of one wish, of one edition: places in an answer.
struct held_wish {
  held_assignment of;
  std::size_t need = 0;
  std::size_t wish = 0;

  friend bool operator==(const held_wish&, const held_wish&) = default;

  [[nodiscard]] const round_draft& parts() const { return of.whole->round().parts(); }
  [[nodiscard]] const round_need& needed() const { return parts().needs[need]; }
  [[nodiscard]] const wish_answer& answer() const { return of.whole->found().wishes[need][wish]; }
};

struct held_edition {
  held_assignment of;
  std::size_t edition = 0;

  friend bool operator==(const held_edition&, const held_edition&) = default;

  [[nodiscard]] const round_draft& parts() const { return of.whole->round().parts(); }
  [[nodiscard]] const edition_answer& answer() const { return of.whole->found().editions[edition]; }
};

/// All of these, made one by one: a round may have hundreds of thousands.
struct held_wishes {
  held_assignment of;

  friend bool operator==(const held_wishes&, const held_wishes&) = default;
};
struct held_editions {
  held_assignment of;

  friend bool operator==(const held_editions&, const held_editions&) = default;
};

/// A number of people, where the most that can be written stands for no limit.
[[nodiscard]] std::optional<std::size_t> limit_of(std::size_t most);

/// "" is None in Python.
[[nodiscard]] std::optional<std::string> id_or_none(const std::string& id);

/// The levels of these words. @throws py::value_error for what is none
[[nodiscard]] assignment_rule rule_of(const assignment_round&, const std::vector<std::string>& words);

/// Positions of ids in a list of parts. @throws py::key_error with the nearest
[[nodiscard]] std::size_t position_among(const std::vector<std::string_view>& ids, const std::string& id);

template <class Part>
[[nodiscard]] std::vector<std::string_view> ids_in(const std::vector<Part>& parts) {
  std::vector<std::string_view> ids;
  for (const Part& each : parts) ids.emplace_back(each.id);
  return ids;
}

/// Makes a plain value compare by its fields, and hash by its print.
template <class Value>
void compare_by_fields(py::class_<Value>& bound) {
  bound
      .def("__eq__",
           [](const Value& one, const py::object& other) {
             return py::isinstance<Value>(other) && binding::put(one).equal(binding::put(other.cast<const Value&>()));
           })
      .def("__hash__", [](const py::object& self) { return py::hash(py::repr(self)); })
      .def(kept<Value>());
}

/// Likewise of what compares itself.
template <class Value>
void compare_themselves(py::class_<Value>& bound) {
  bound.def(kept<Value>());
  compare_by_value(bound);
}

void bind_round(py::module_&);
void bind_assignment(py::module_&);  // needs the round
void bind_wishes(py::module_&);      // its parts
void bind_new_editions(py::module_&);
void bind_placement(py::module_&);  // needs the assignment
void bind_visits(py::module_&);

template <>
struct state<assignment_round> {
  static py::object put(const assignment_round& round) { return binding::put(round.parts()); }
  static assignment_round take(const py::handle& from) {
    return assignment_round::build(binding::take<round_draft>(from)).value();
  }
};

/// Its document, so that fields that nobody knows are kept too.
template <>
struct state<held_assignment> {
  static py::object put(const held_assignment& of) { return py::bytes{write_assignment(*of.whole)}; }
  static held_assignment take(const py::handle& from) {
    return {std::make_shared<const assignment_document>(read_assignment(from.cast<std::string>()).value())};
  }
};

inline bool operator==(const held_assignment& one, const held_assignment& other) {
  return one.whole == other.whole || binding::put(one).equal(binding::put(other));
}

}  // namespace loopbaan::binding
