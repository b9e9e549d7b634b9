// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/report/sheets.hpp>

#include <report/html/markup.hpp>
#include <report/sheets/words.hpp>

/// The parts of a sheet, one file each or a few.
namespace loopbaan::detail {

/// What all parts draw on.
struct sheet_content {
  const sheets_model& model;
  const person_sheet& who;
  std::size_t row;
  language lang;
  const sheet_words& words;
};

/// Phases, done steps and the numbered steps of the plan in one small picture.
[[nodiscard]] markup draw_strip(const sheet_content&);

/// Rising numbers in few words: "1–3, 5 en 8".
[[nodiscard]] std::string runs_in_words(const std::vector<std::size_t>& places, language);

/// What is certain, and what to find out first.
[[nodiscard]] markup write_certain(const sheet_content&);
[[nodiscard]] markup write_asking(const sheet_content&);

/// The plan, what it takes and gives.
[[nodiscard]] markup write_sheet_plan(const sheet_content&);

}  // namespace loopbaan::detail
