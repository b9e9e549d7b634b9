// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/graph/findings.hpp>

/// One finder per kind of finding; see loopbaan/graph/findings.hpp for what each means.
namespace loopbaan::detail {

[[nodiscard]] std::vector<finding> find_cycles(const dependence&);
[[nodiscard]] std::vector<finding> find_dead_steps(const dependence&);
[[nodiscard]] std::vector<finding> find_undelivered(const dependence&);
[[nodiscard]] std::vector<finding> find_dominated(const dependence&);
[[nodiscard]] std::vector<finding> find_superfluous_steps(const dependence&);
[[nodiscard]] std::vector<finding> find_superfluous_requisites(const dependence&);

/// By step: is it needed for more than its levels, as another comes after it or a profile asks the credits that it gives?
[[nodiscard]] std::vector<bool> needed_besides(const framework&);

}  // namespace loopbaan::detail
