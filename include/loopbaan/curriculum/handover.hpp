// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// How far a programme came with a competence, best first.
enum class handed : std::uint8_t {
  shown,           ///< this graduate showed the level that was asked
  shown_below,     ///< this graduate showed a lower one
  assessed,        ///< for everybody, to the level that was asked
  assessed_below,  ///< for everybody, to a lower one
  level_unsaid,    ///< for everybody, and nobody said to which level
  by_choice,       ///< only for who chose it
  practised,       ///< and not assessed
  introduced,      ///< and not practised
  in_doubt,        ///< only with a question mark
  left_out,        ///< the programme leaves it to the school on purpose
  absent,          ///< the map is about it, and no module does anything with it
  not_on_the_map   ///< the map is not about it: ask the programme
};

/// The word of the file formats, e.g. "assessed_below".
[[nodiscard]] std::string_view name(handed) noexcept;

/// What is handed over of one competence.
struct handover_line {
  std::string competence;  ///< id
  handed how{};
  /// Id of the level that everybody was assessed on, or that this graduate showed; else nobody knows it.
  std::optional<std::string> level = {};
  std::optional<std::string> asked = {};  ///< by the profile
  std::vector<std::string> modules = {};  ///< ids of those it stands on
  std::optional<side> by = {};            ///< who assessed it, or else dealt with it
  std::vector<std::string> ask = {};      ///< who at the programme knows more
  std::optional<text> reason = {};        ///< why the programme leaves it to others
  extra_fields extra = {};
};

/// What a module that lines stand on is called: a school knows no codes of a programme.
struct handover_module {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// What a programme hands over to the first employer of who comes from one variant of it.
struct handover {
  std::string id;       ///< of the curriculum
  std::string version;  ///< its edition
  std::optional<text> title = {};
  framework_ref framework;
  std::optional<std::string> profile = {};
  std::optional<text> variant = {};        ///< what it is called
  std::optional<std::string> person = {};  ///< id of the graduate whose own evidence is in it
  std::vector<handover_line> lines = {};
  std::vector<handover_module> modules = {};  ///< those that lines name, in the order of the map
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

/// What the programme alone says: a level only where everybody was assessed on it, for what was dealt with briefly is
/// no level of anybody. Lines are those of the profile and of the map, in the order of the framework. O(cells).
/// @throws error 430 no_such_position
[[nodiscard]] handover make_handover(const curriculum&, std::uint32_t variant);

/// The same with what one graduate showed: where own evidence gives a level, that is what is handed over, whatever the
/// programme does for everybody; where it gives none, or only the graduate says so, the programme goes on speaking.
/// Errors: 208 (the person is measured by another edition). O(lines × log(competences)).
[[nodiscard]] result<handover> with_evidence(const handover&, const person&);

/// Why a competence should be taken up in induction, or that it need not, in a sentence. No reproach to anybody.
[[nodiscard]] std::string print(const handover_line&, const framework&, language = language::nl);

/// Should induction take it up: was it dealt with less than the profile asks?
[[nodiscard]] bool is_thin(const handover_line&) noexcept;

}  // namespace loopbaan
