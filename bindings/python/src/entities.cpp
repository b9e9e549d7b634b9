// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/entities.hpp>

#include "rooms.hpp"
#include "table.hpp"

namespace loopbaan::binding {
namespace {

/// Fields that the library does not know, as Python objects.
py::typing::Dict<py::str, py::object> extra_of(const extra_fields& extra) {
  if (extra.json.empty()) return {};
  return py::module_::import("json").attr("loads")(extra.json);
}

/// What every entity has: id, title, unknown fields, and a print that shows the first two.
template <class Entity>
py::class_<Entity> bind_entity(py::module_& m, const char* name, const char* doc) {
  py::class_<Entity> bound(m, name, doc);
  bound.def_readonly("id", &Entity::id, "Its permanent name.")
      .def_property_readonly("extra", [](const Entity& e) { return extra_of(e.extra); },
                             "Fields of the document that the library does not know.")
      .def("__repr__", [name = std::string{name}](const Entity& e) {
        const auto& title = [&]() -> const auto& {
          if constexpr (requires { e.title.in(language::nl); }) return e.title;
          else return e.title ? *e.title : text{}; 
        }();
        return "<" + name + " " + e.id + " “" + title.in(language::nl) + "”>";
      });
  return bound;
}

}  // namespace
}  // namespace loopbaan::binding
