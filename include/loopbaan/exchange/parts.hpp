// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/framework/entities.hpp>

namespace loopbaan {

/// A part of a framework as it stands in the document: canonical JSON with all that it says, what nobody knows
/// included. Linear. @throws error 102, 433 as write_framework
[[nodiscard]] std::string write_part(const source&);
[[nodiscard]] std::string write_part(const level&);
[[nodiscard]] std::string write_part(const scale&);
[[nodiscard]] std::string write_part(const depth&);
[[nodiscard]] std::string write_part(const domain&);
[[nodiscard]] std::string write_part(const area&);
[[nodiscard]] std::string write_part(const competence&);
[[nodiscard]] std::string write_part(const profile&);
[[nodiscard]] std::string write_part(const phase&);
[[nodiscard]] std::string write_part(const role&);
[[nodiscard]] std::string write_part(const route&);
[[nodiscard]] std::string write_part(const rater_kind&);
[[nodiscard]] std::string write_part(const instrument&);
[[nodiscard]] std::string write_part(const assessment&);
[[nodiscard]] std::string write_part(const step_kind&);
[[nodiscard]] std::string write_part(const credit_unit&);
[[nodiscard]] std::string write_part(const step&);

}  // namespace loopbaan
