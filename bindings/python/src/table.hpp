// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/table.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// Binds a table as a read-only mapping from id to entity, in the order of the document. Entities are views: they keep
/// the table, and with it the framework, alive.
template <class Entity>
void bind_table(py::module_& m, const char* name, const char* doc) {
  using entries = table<Entity>;
  const auto entity = [](const py::object& self, const Entity& each) {
    return py::object{py::cast(each, py::return_value_policy::reference_internal, self)};
  };

  py::class_<entries>(m, name, doc)
      .def("__len__", &entries::size)
      .def("__contains__",
           [](const entries& t, const py::object& id) {
             return py::isinstance<py::str>(id) && t.find(id.cast<std::string>()).has_value();
           })
      .def(
          "__getitem__", [](const entries& t, const std::string& id) -> const Entity& { return t[position(t, id)]; },
          py::return_value_policy::reference_internal, py::arg("id"))
      .def("__iter__", [](const entries& t) { return py::typing::Iterator<py::str>{py::iter(py::cast(t.ids()))}; })
      .def(
          "get",
          [entity](const py::object& self, const std::string& id) {
            const auto& t = self.cast<const entries&>();
            const auto found = t.find(id);
            return py::typing::Optional<Entity>{found ? entity(self, t[*found]) : py::none{}};
          },
          py::arg("id"), "The entity of an id, or None.")
      .def(
          "keys", [](const entries& t) { return to_tuple<std::string>(t.ids(), [](auto id) { return id; }); },
          "All ids, in order.")
      .def(
          "values",
          [entity](const py::object& self) {
            return to_tuple<Entity>(self.cast<const entries&>(),
                                    [&](const Entity& each) { return entity(self, each); });
          },
          "All entities, in order.")
      .def(
          "items",
          [entity](const py::object& self) {
            return to_tuple<py::typing::Tuple<std::string, Entity>>(
                self.cast<const entries&>(),
                [&](const Entity& each) { return py::make_tuple(each.id, entity(self, each)); });
          },
          "All pairs of id and entity, in order.")
      .def(kept<entries>())
      .def("__repr__", [name = std::string{name}](const entries& t) {
        std::string words = "<" + name + ": " + std::to_string(t.size());
        const auto ids = t.ids();
        for (std::size_t i = 0; i < ids.size() && i < 6; ++i) words += (i == 0 ? " (" : ", ") + std::string{ids[i]};
        return words + (ids.size() > 6 ? ", …)" : ids.empty() ? "" : ")") + ">";
      });
}

}  // namespace loopbaan::binding
