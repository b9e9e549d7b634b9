// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <loopbaan/core/error_code.hpp>
#include <loopbaan/core/text.hpp>

/// The one list of everything that can be wrong: number, name, sentence and remedy in both languages.
namespace loopbaan::detail {

struct error_text {
  errc code;
  std::string_view name;
  std::string_view message_nl, message_en;  ///< {0}, {1}… stand for the details of a diagnostic
  std::string_view remedy_nl, remedy_en;

  [[nodiscard]] std::string_view message(language lang) const { return worded(lang, message_nl, message_en); }
  [[nodiscard]] std::string_view remedy(language lang) const { return worded(lang, remedy_nl, remedy_en); }
};

/// Those of some hundreds of numbers, each rising: 1xx are ids, texts, quantities and dates; 2xx and 3xx frameworks and
/// their steps; 4xx people, evidence, and calls that name what is not there; 5xx to 7xx gaps, plans and schedules;
/// from 716 on remarks on a framework and its credits; from 730 on rounds of needs and offers; from 760 on placements;
/// 8xx and 9xx files; from 910 on what is taken for granted, and who knows what; from 940 on curricula;
/// from 976 on structs and frameworks of one's own; from 988 on school years and offers;
/// from 997 on texts of further languages.
std::span<const error_text> core_messages() noexcept;
std::span<const error_text> framework_messages() noexcept;
std::span<const error_text> people_messages() noexcept;
std::span<const error_text> plan_messages() noexcept;
std::span<const error_text> remark_messages() noexcept;
std::span<const error_text> partnership_messages() noexcept;
std::span<const error_text> files_messages() noexcept;
std::span<const error_text> assumed_messages() noexcept;
std::span<const error_text> curriculum_messages() noexcept;
std::span<const error_text> own_messages() noexcept;
std::span<const error_text> schedule_messages() noexcept;

/// All of them, by rising number.
std::array<std::span<const error_text>, 11> error_texts() noexcept;

}  // namespace loopbaan::detail
