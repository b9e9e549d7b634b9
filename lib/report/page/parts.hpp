// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/report/page.hpp>
#include <loopbaan/report/page_figures.hpp>

#include <report/charts/dumbbell.hpp>
#include <report/html/markup.hpp>
#include <report/page/words.hpp>

/// The sections of the page, one file each.
namespace loopbaan::detail {

/// What all sections draw on.
struct page_content {
  const page_request& request;
  const framework& fw;
  language lang;
  const page_words& words;
  page_figures figures;   ///< all that the page may say of people, outside the part about persons
  std::vector<gap> gaps;  ///< one per person; none on a page without persons
  dumbbells pictures;
};

/// What the steps of a plan take together.
struct plan_total {
  std::int64_t minutes = 0;
  std::int64_t cents = 0;
};
[[nodiscard]] plan_total total_of(const framework&, const plan_outcome&);

/// Of steps that show, for all people who need them.
[[nodiscard]] plan_total total_of(const framework&, const std::vector<step_need>&);

/// "uren", "euro" or "weken".
[[nodiscard]] std::string objective_words(const page_words&, objective);

[[nodiscard]] page_content gather(const page_request&);

[[nodiscard]] markup write_request(const page_content&);
[[nodiscard]] std::vector<std::string> summary_of(const page_content&);
[[nodiscard]] markup write_summary(const page_content&);
[[nodiscard]] markup write_groups(const page_content&);
[[nodiscard]] markup write_needs(const page_content&);
/// Why some have no plan: by reasons that several have; on a page with persons, for whom.
[[nodiscard]] markup write_unreached(const page_content&);
[[nodiscard]] markup write_unreached_people(const page_content&);
[[nodiscard]] markup write_people(const page_content&);

/// Someone's id, and in words that a person decided some level of theirs, where one did.
[[nodiscard]] std::string marked_id(const page_content&, const person&);
[[nodiscard]] markup write_positions(const page_content&);
[[nodiscard]] markup write_map(const page_content&);
[[nodiscard]] markup write_rules(const page_content&);

[[nodiscard]] markup groups_style();
[[nodiscard]] markup people_style(const page_content&);
[[nodiscard]] markup positions_style();

}  // namespace loopbaan::detail
