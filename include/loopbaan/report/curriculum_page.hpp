// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/handover.hpp>
#include <loopbaan/curriculum/module_graph.hpp>
#include <loopbaan/curriculum/repair.hpp>
#include <loopbaan/gap/coverage.hpp>

namespace loopbaan {

/// All that the page of a map says, without words: it is made first, so that it can be tested without looking at HTML.
struct curriculum_page_model {
  curriculum map;
  map_filling filling = {};
  std::vector<curriculum_finding> findings = {};  ///< that count, in the order of check_curriculum
  std::vector<curriculum_finding> accepted = {};
  std::vector<competence_cover> covers = {};  ///< by competence, then variant
  curriculum_repair repair = {};              ///< its steps point into `all`
  std::vector<curriculum_finding> all = {};   ///< what check_curriculum gives
  std::vector<module_weight> weights = {};
  std::vector<std::uint32_t> longest_chain = {};
  std::vector<std::uint32_t> order = {};  ///< modules by time, those without at the end
  /// Who of those that came from the programme meets what it leads to, protected as one group; none: nobody asked.
  std::optional<coverage> starters = {};
};

/// O(what check, cover, weigh and repair take). `most_nodes` bounds the search for the repair, per competence.
[[nodiscard]] curriculum_page_model model_curriculum_page(const curriculum&, std::size_t most_nodes = 20'000);

/// Puts on the page what starters of the programme lack: people who came from it, such as all of its graduates after a
/// year. They are counted against the profile of the map, and protected as groups are. O(people × profile).
/// Errors: 208 (the people are measured by another edition), 501 (the map leads to no profile).
[[nodiscard]] result<curriculum_page_model> with_starters(curriculum_page_model, const cohort&, protection = {});

/// One offline HTML page: in words what was found, the findings, the matrix with letters and shade and the numbers of
/// the findings at their cells, what each variant covers, how they differ, who does what, the smallest repair, the
/// modules that others wait for, the rules with their sources. No script, nothing fetched; the same map gives the same
/// bytes.
[[nodiscard]] std::string write_curriculum_page(const curriculum_page_model&, language = language::nl);

/// What a programme hands over, on one A4: what a graduate can do and by which assessment, what was thin and why, and
/// whom to ask. A competence that was dealt with briefly is not said to be lacking in anybody.
[[nodiscard]] std::string write_handover_page(const handover&, const framework&, language = language::nl);

}  // namespace loopbaan
