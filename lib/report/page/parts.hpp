// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/report/page_model.hpp>

#include <report/charts/dumbbell.hpp>
#include <report/html/markup.hpp>
#include <report/page/words.hpp>

/// The sections of the page, one file each.
namespace loopbaan::detail {

/// What all sections draw on: what there is to say, and the words for it.
struct page_content {
  const page_model& model;
  language lang;
  const page_words& words;
  dumbbells pictures;               ///< of what persons lack
  std::vector<std::string> groups;  ///< that persons are in, "" for none
};

/// "uren", "geld" or "weken".
[[nodiscard]] std::string objective_words(const page_words&, objective);

/// Links to all sections.
[[nodiscard]] markup write_contents(const page_content&);
/// What people are grouped by, in the word of the profession where it has one: of nurses a school may be a ward.
[[nodiscard]] std::string grouping_in_words(const page_content&);
[[nodiscard]] markup write_question(const page_content&);
[[nodiscard]] std::vector<std::string> summary_of(const page_content&);
[[nodiscard]] markup write_summary(const page_content&);
[[nodiscard]] markup write_groups(const page_content&);
/// Are there more groups with figures than have a place on the page?
[[nodiscard]] bool has_many_groups(const page_model&);
/// What plans take by phase and payer; the same in sentences.
[[nodiscard]] markup write_phases(const page_content&);
[[nodiscard]] std::vector<std::string> phases_in_sentences(const page_content&);
/// "Inductie (48), eerst verantwoordelijk: bestuur".
[[nodiscard]] std::string phase_words(const page_content&, const phase_figure&);
/// What falls in which school year, by phase, beside what the accounts give; where nobody asked, how to get it.
void write_years(markup&, const page_content&);
/// The same of a phase in a sentence; "" where it is hidden or nobody asked.
[[nodiscard]] std::string years_in_words(const page_content&, const phase_figure&);
[[nodiscard]] markup write_needs(const page_content&);
/// Why some have no plan: by reasons that several have; on a page with persons, for whom.
[[nodiscard]] markup write_unreached(const page_content&);
[[nodiscard]] markup write_unreached_people(const page_content&);
[[nodiscard]] markup write_people(const page_content&);

/// Someone's id, and in words that a person decided some level of theirs, where one did.
[[nodiscard]] std::string marked_id(const page_content&, const page_person&);
[[nodiscard]] markup write_positions(const page_content&);
[[nodiscard]] markup write_map(const page_content&);
[[nodiscard]] markup write_rules(const page_content&);
/// Which framework, edition and catalogues the page rests on, with their hashes: at its foot.
[[nodiscard]] markup write_foot(const page_content&);

}  // namespace loopbaan::detail
