// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>

/// Planning tasks whose optimum others proved. They are no part of the project: where they are absent there are none.
namespace loopbaan::testing {

struct known_optimum {
  std::string file;  ///< below the folder of the tasks, e.g. "relaxed/gripper__prob02.json"
  std::int64_t cost = 0;

  friend bool operator==(const known_optimum&, const known_optimum&) = default;
};

/// Of a set, "catalogues" or "relaxed", in the order of its table. A catalogue is there twice where it is stored twice:
/// as facts, and with its levels (`*.catalogue.json`).
[[nodiscard]] std::vector<known_optimum> known_optima(const std::string& set);

/// A task as a user would hold it. One unit of cost is a minute of study time.
struct known_task {
  framework fw;
  ranks start;
  profile_index target;

  [[nodiscard]] standing stands() const { return {.levels = start}; }
};

/// Reads a task. A file of facts makes each fact a competence of one level.
[[nodiscard]] known_task read_task(const std::string& file);

}  // namespace loopbaan::testing
