// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/pybind11.h>

namespace loopbaan::binding {

/// Lets a notebook show a class by a function of the package's module `notebook`, where the templates live.
template <class Class>
void shown_by(Class& bound, const char* function) {
  bound.def("_repr_html_", [function](const pybind11::object& self) {
    return pybind11::str{pybind11::module_::import("loopbaan.notebook").attr(function)(self)};
  });
}

}  // namespace loopbaan::binding
