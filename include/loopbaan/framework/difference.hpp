// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/framework/crosswalk.hpp>

namespace loopbaan {

/// What names a competence in a framework: what a change of it touches. Each rising.
struct touched {
  std::vector<profile_index> profiles;  ///< that require or desire it themselves, not by what they include
  std::vector<role_index> roles;        ///< whose profile asks for it
  std::vector<phase_index> phases;      ///< whose exit profile asks for it
  std::vector<step_index> steps;        ///< that require or yield it
};

/// A competence of one edition that the other has not.
struct unmatched {
  competence_index which;
  touched touches;  ///< in its own edition
};

/// A competence with those of the other edition that it is linked to, in the order of the links.
struct regrouped {
  competence_index which;
  std::vector<const resolved_link*> links;  ///< views into the crosswalk
  touched touches;                          ///< in the edition of `which`
};

/// A competence that stayed one.
struct paired {
  const resolved_link* link = nullptr;  ///< a view into the crosswalk
  touched touches;                      ///< in the edition that is left
};

/// What became of the competences of one edition in another. A competence of the edition that is left stands in one of
/// dropped, split, renamed, shifted and same, or goes into one of merged alone; mirrored, so does one of the other
/// edition.
struct difference {
  loopbaan::crosswalk crosswalk;
  std::vector<unmatched> dropped;  ///< of the edition that is left: no link
  std::vector<unmatched> added;    ///< of the other: no link
  std::vector<regrouped> split;    ///< of the edition that is left: several links
  std::vector<regrouped> merged;   ///< of the other: several links
  std::vector<paired> renamed;     ///< the same, under another id or title
  std::vector<paired> shifted;     ///< one link on either side, but not the same: close, broader, narrower or part
  std::vector<paired> same;        ///< the same, under the same id and title
};

/// Compares two editions along a crosswalk. O(links + sizes of the frameworks × log).
[[nodiscard]] difference compare(const crosswalk&);

}  // namespace loopbaan
