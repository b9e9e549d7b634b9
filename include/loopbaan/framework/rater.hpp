// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>

/// Who rates. Six kinds of raters are built in; a framework names further ones under `raters` (patient, parent,
/// supervisor), each with a title, and whether it is somebody else than the person.
namespace loopbaan {

/// Who gave a rating. Kinds that a framework names follow those that are built in, see `own_rater`.
enum class rater { self, colleague, leader, observer, pupil, institute };

/// A kind that a framework names, by its position under `raters`; whether it counts as someone else is a part of the
/// value, so that whoever has a rating knows that without a framework. No two are the same.
/// @throws error 430 no_such_position from 1000 on: a framework has no more
[[nodiscard]] rater own_rater(std::size_t position, bool counts_as_other);

/// The position of a kind under the `raters` of its framework; none for one that is built in.
[[nodiscard]] constexpr std::optional<std::size_t> own_position(rater by) noexcept {
  constexpr int built_in = 6;
  const int number = static_cast<int>(by);
  return number < built_in ? std::nullopt : std::optional{static_cast<std::size_t>(number - built_in) / 2};
}

/// Is it somebody else than the person? Of a kind that a framework names, the framework says so.
[[nodiscard]] constexpr bool counts_as_other(rater by) noexcept {
  return own_position(by) ? static_cast<int>(by) % 2 == 0 : by != rater::self;
}

/// The word of the file formats for a kind that is built in, e.g. "leader"; "" for any other.
[[nodiscard]] std::string_view name(rater) noexcept;

/// Its id: that of a kind that is built in, or of the framework's own; "" where that has no such kind.
[[nodiscard]] std::string_view name(const framework&, rater) noexcept;
std::string_view name(const framework&&, rater) = delete;

/// All kinds that ratings by a framework may have: those that are built in, then its own.
[[nodiscard]] std::vector<rater> raters_of(const framework&);

/// Their ids: "self, colleague, leader, observer, pupil, institute, patient".
[[nodiscard]] std::string rater_ids(const framework&);

/// The kind of an id. O(kinds).
[[nodiscard]] std::optional<rater> find_rater(const framework&, std::string_view id);

/// The kind that is built in that a Dutch or English word means ("leidinggevende", "zelf", "een collega", "coach"…).
[[nodiscard]] std::optional<rater> parse_rater(std::string_view word);

/// The same where a framework may have kinds of its own: their ids and titles go first.
[[nodiscard]] std::optional<rater> parse_rater(const framework&, std::string_view word);

/// "de leraar zelf", "a colleague"…; "" for a kind that is not built in.
[[nodiscard]] std::string title(std::optional<rater>, language);

/// The same in the words of a framework, where it has its own, and of the kinds that it names.
[[nodiscard]] std::string title(const framework&, std::optional<rater>, language);

}  // namespace loopbaan
