// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <loopbaan/curriculum/change.hpp>
#include <loopbaan/framework/crosswalk.hpp>

#include "values.hpp"

/// What is said of a curriculum, as the plain values that loopbaan/curriculum_answers.py makes its classes of.
namespace loopbaan::binding {

using plain = py::typing::Dict<py::str, py::object>;

[[nodiscard]] std::vector<curriculum_change> changes_from(const std::vector<py::dict>& given);
[[nodiscard]] py::list findings_of(const std::vector<curriculum_finding>&, const curriculum&);
[[nodiscard]] py::list covers(const curriculum&);
[[nodiscard]] py::list modules_of(const curriculum&);
[[nodiscard]] py::list weights_of(const curriculum&);
[[nodiscard]] plain what_if_of(const curriculum&, const std::vector<py::dict>& given);
[[nodiscard]] plain repair_of(const curriculum&, const std::map<std::string, std::int64_t>& costs,
                              const std::vector<std::string>& fixed, const std::map<std::string, std::int64_t>& weights,
                              std::size_t nodes);
[[nodiscard]] plain carried_of(const curriculum&, const crosswalk&);

/// The position of a variant by its id. @throws py::key_error
[[nodiscard]] std::uint32_t variant_of(const curriculum&, const std::string& id);
[[nodiscard]] const std::string& id_of_competence(const curriculum&, competence_index);
[[nodiscard]] py::tuple ids_of_modules(const curriculum&, const std::vector<std::uint32_t>& modules);

}  // namespace loopbaan::binding
