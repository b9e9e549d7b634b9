// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <exchange/staff/layout.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

/// Gives each column of a staff table its use, one heading at a time.
class heading_reader {
public:
  heading_reader(const framework&, const staff_options&, staff_layout& into);

  [[nodiscard]] const framework& fw() const noexcept { return fw_; }

  /// By the coding, the further groupings, the fixed words, the competences or the word of the framework for a
  /// school, in this order. O(length).
  [[nodiscard]] staff_column read(std::string_view heading);

  /// As one of a competence, or without a use.
  [[nodiscard]] staff_column read_competence(std::string_view heading);

  [[nodiscard]] std::optional<competence_index> competence_of(std::string_view heading) const;

  /// The competences that a heading means, where it means several.
  [[nodiscard]] std::vector<std::size_t> several_meant(std::string_view heading) const {
    return competences_.several_meant(heading);
  }

  [[nodiscard]] bool is_ignored(std::string_view heading) const { return ignored_.contains(heading_form(heading)); }

  /// The headings that would have been used in this form of table.
  [[nodiscard]] std::vector<std::string> useful_words() const;

private:
  [[nodiscard]] std::optional<staff_column> read_coded(std::string_view heading);
  [[nodiscard]] bool is_coded(const heading_word&) const;
  /// Is this what the framework calls a school?
  [[nodiscard]] bool is_own_school(std::string_view heading) const;
  [[nodiscard]] level_words* scale_words(competence_index) const;
  [[nodiscard]] std::vector<level_words*> words_by_scale(const scale_codes&);

  const framework& fw_;
  const mapping* coding_;
  const std::vector<std::string>& groups_;
  word_finder competences_;
  word_finder coded_columns_;
  word_finder coded_groups_;
  std::map<std::string, column_use> said_uses_;  ///< what the coding says that headings are for
  string_map<std::size_t> fixed_;                ///< position among the fixed words, by their form
  std::set<std::string> ignored_;                ///< in the form in which headings are compared
  staff_layout& made_;
};

}  // namespace loopbaan::detail
