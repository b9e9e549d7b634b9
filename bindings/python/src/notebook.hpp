// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/pybind11.h>

namespace loopbaan::binding {

/// What `_repr_html_` of a class is: a function of the package's module `notebook`, where the templates live.
[[nodiscard]] inline auto html_by(const char* function) {
  return [function](const pybind11::object& self) {
    return pybind11::str{pybind11::module_::import("loopbaan.notebook").attr(function)(self)};
  };
}

/// Lets a notebook show a class so.
template <class Class>
void shown_by(Class& bound, const char* function) {
  bound.def("_repr_html_", html_by(function));
}

}  // namespace loopbaan::binding
