// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include <loopbaan/core/table.hpp>
#include <loopbaan/curriculum/curriculum.hpp>

namespace loopbaan {

/// What a curriculum shares with its copies.
struct curriculum::data {
  curriculum_draft draft;
  framework fw;
  table<curriculum_module> by_id = {};
  std::vector<resolved_module> modules = {};
  std::vector<competence_index> scope = {};
  std::vector<resolved_cell> cells = {};  // by competence, then module
  std::vector<std::uint32_t> first = {};  // of each competence of the framework, and the end
  std::optional<profile_index> profile = {};
  std::vector<rank> required = {};
  std::vector<rank> desired = {};
  std::vector<variant_set> left_out = {};
  std::array<rule_state, 14> rules = {};
  std::vector<std::vector<std::int64_t>> options = {};  // by choice and variant
};

}  // namespace loopbaan
