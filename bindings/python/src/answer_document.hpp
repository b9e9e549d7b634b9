// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <string>

#include <loopbaan/exchange/answers.hpp>

#include "state.hpp"

namespace loopbaan::binding {

/// A document that Python holds, and what it says of one person.
template <class Document>
using held_document = std::shared_ptr<const Document>;

template <class Document>
struct document_of {
  held_document<Document> whole;
};

template <class Document>
struct entry_of {
  held_document<Document> whole;
  std::size_t row = 0;

  [[nodiscard]] const auto& entry() const { return whole->people[row]; }
  [[nodiscard]] const framework& fw() const { return whole->fw; }
};

inline result<gaps_document> read_again(std::string_view json, const framework& on, const gaps_document*) {
  return read_gaps(json, on);
}
inline result<positions_document> read_again(std::string_view json, const framework& on, const positions_document*) {
  return read_positions(json, on);
}
inline result<plans_document> read_again(std::string_view json, const framework& on, const plans_document*) {
  return read_plans(json, on);
}
inline std::string written(const gaps_document& whole) { return write_gaps(whole); }
inline std::string written(const positions_document& whole) { return write_positions(whole); }
inline std::string written(const plans_document& whole) { return write_plans(whole); }

/// A document is its text and its framework.
template <class Document>
struct state<document_of<Document>> {
  static py::object put(const document_of<Document>& held) {
    return py::make_tuple(binding::put(held.whole->fw), py::bytes{written(*held.whole)});
  }
  static document_of<Document> take(const py::handle& from) {
    const auto pair = from.cast<py::tuple>();
    const auto bytes = pair[1].cast<std::string>();
    return {std::make_shared<const Document>(
        read_again(bytes, binding::take<framework>(pair[0]), static_cast<const Document*>(nullptr)).value())};
  }
};

template <class Document>
struct state<entry_of<Document>> {
  static py::object put(const entry_of<Document>& held) {
    return py::make_tuple(binding::put(document_of<Document>{held.whole}), held.row);
  }
  static entry_of<Document> take(const py::handle& from) {
    const auto pair = from.cast<py::tuple>();
    return {binding::take<document_of<Document>>(pair[0]).whole, pair[1].cast<std::size_t>()};
  }
};

}  // namespace loopbaan::binding
