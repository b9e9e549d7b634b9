// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "people.hpp"
#include "plan.hpp"
#include "scheduler.hpp"

namespace loopbaan::binding {

/// In what schedules are made, on which framework.
struct scheduler {
  framework fw;
  schedule_basis basis;
};

using steps_given = std::variant<std::vector<std::string>, answer<plan_outcome>>;
using changes_given = std::vector<std::tuple<std::string, int, double>>;

/// What is asked about one person beside the steps, in the words of Python.
struct schedule_words {
  std::string sector = "po";
  std::vector<std::pair<date, double>> times = {};
  changes_given changes = {};
  std::vector<std::tuple<std::string, std::string, std::string>> agreed = {};
  std::vector<std::pair<date, date>> leave = {};
  std::optional<double> most_in_term = {};
  std::vector<double> most_by_term = {};
  std::vector<std::string> taken = {};
  bool keep_phase_limits = false;
};

/// The question about a person. @throws error 103, 104, 208; KeyError for a step or edition that there is not, ValueError
/// for words that mean nothing and for somebody else's plan
[[nodiscard]] schedule_request question_for(const scheduler&, const held_person&, const steps_given&,
                                            const schedule_words&);

/// Amounts in hours or euro as accounts hold them.
[[nodiscard]] std::vector<account_change> changes_for(const scheduler&, const changes_given&);

/// An answer about a person, as a document has it.
[[nodiscard]] answer_entry<person_schedule> entry_for(const held_person&, person_schedule);

/// An answer about a person alone, as a document of its own.
[[nodiscard]] schedule_of_one document_with(const scheduler&, const held_person&, person_schedule);

/// Binds what many people are asked together.
void bind_team(py::class_<scheduler>&);

/// Binds choosing steps together with their times.
void bind_choosing(py::class_<scheduler>&);

}  // namespace loopbaan::binding
