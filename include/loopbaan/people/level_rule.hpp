// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/people/evidence.hpp>

namespace loopbaan {

/// How the level of a competence is found from several ratings. No method averages.
enum class level_method {
  confirmed,          ///< the most recent rating by someone other than the person; else the most recent own one
  latest,             ///< the most recent rating, whoever gave it
  highest_confirmed,  ///< the highest rating by someone other than the person; else the most recent own one
  rater_order,        ///< the lower median of what the raters say of the kind that stands first in an order
  severity            ///< the most likely level, given how severe each kind of rater is; see severity.hpp
};

/// The word of the file formats and the program for a method, e.g. "highest_confirmed".
[[nodiscard]] std::string_view name(level_method) noexcept;
[[nodiscard]] std::optional<level_method> parse_level_method(std::string_view word);

/// A named rule by which levels follow from evidence. Whatever the method:
///  - an override in force counts, the most recent one; of several on that day the lowest;
///  - without one an established level counts, else the level by the method from the ratings in force;
///  - recognised prior learning, waivers and what is not applicable, in force, raise that to the level that they give.
struct level_rule {
  level_method method = level_method::confirmed;
  /// For rater_order: the ids of the kinds of raters whose ratings count, those first that count first. Kinds that it
  /// does not name do not count; for severity the first that can be compared is the yardstick. Which kinds there are,
  /// the framework says.
  std::vector<std::string> order = {"leader", "observer", "colleague", "institute", "pupil", "self"};
  /// Levels as of this day: what is later or has ended does not count. None: everything counts.
  std::optional<date> as_of = {};

  friend bool operator==(const level_rule&, const level_rule&) = default;
};

/// The rule in a sentence or two, for the page with criteria: "De meest recente beoordeling door een ander telt; …".
[[nodiscard]] std::string explain(const level_rule&, language);

/// The same in the words of a framework, which may have kinds of raters of its own.
[[nodiscard]] std::string explain(const framework&, const level_rule&, language);

}  // namespace loopbaan
