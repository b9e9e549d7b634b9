// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "plan.hpp"

namespace loopbaan::binding {

/// One target, or several.
using target_words = std::variant<std::string, std::vector<std::string>>;

/// What a Planner is asked, in words. @throws error, py::value_error, py::key_error
[[nodiscard]] plan_request make_request(const framework&, const target_words&, const std::string& cheapest_in,
                                        const std::string& upto, const std::map<std::string, double>& within,
                                        const std::vector<std::string>& must, const std::vector<std::string>& must_not,
                                        const std::optional<std::string>& route);

/// What a request asks: "basisbekwaam, cheapest in hours, within 40 hours, with visit, without course".
[[nodiscard]] std::string print_request(const framework&, const plan_request&);

/// The limits of a request by name, in hours, euro and weeks.
[[nodiscard]] std::map<std::string, double> within_of(const plan_request&);

/// "hoogstens 40 uur", "“Cursus” moet erin".
[[nodiscard]] std::string explain(const answer<condition>&, language);

/// Binds Condition.
void bind_condition(py::module_&);

}  // namespace loopbaan::binding
