// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/outcome.hpp>

/// One answer for a program that shows it: one line of JSON, with titles, levels and reasons in one language, so that
/// nothing need be looked up. It is no document: it does not say on which framework it rests, and is not read back.
namespace loopbaan {

/// `{"person", "status", "cost", "bound", "amount", "steps": [{"id", "title", "because", "why", "begins", "ends"}],
/// "missing", "pieces", "target", "objective", …}`: the members of a plan in a plans/1 document, with the titles of
/// targets, steps and competences, the cost in words (`amount`), and why each step is there in sentences (`why`).
/// @throws error 430, 431, 432, 511, 603, 604 where request or outcome are none on this framework; 102 not_utf8
[[nodiscard]] std::string write_plan(const framework&, const plan_request&, std::string_view person,
                                     const plan_outcome&, language);

/// `{"person", "target", "target_title", "meets", "lines": [{"competence", "title", "current", "current_title",
/// "required", "required_title", "missing", …}]}`. A level that is unknown is null and has `"unknown": true`; what is
/// not shown is null. @throws error 430, 431; 102 not_utf8
[[nodiscard]] std::string write_gap(const framework&, std::string_view person, const gap&, language);

}  // namespace loopbaan
