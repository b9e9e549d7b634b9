// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/people/evidence.hpp>

namespace loopbaan {

/// How one kind of rater rates.
struct rater_severity {
  std::optional<rater> rated_by = {};  ///< none: raters that are not named
  std::size_t people = 0;              ///< whom they rated in a competence that another kind rated too
  double shift = 0;        ///< in levels: how much higher (lower when negative) they rate than the yardstick
  bool yardstick = false;  ///< by whom the others are measured
};

/// How severe each kind of rater is on one scale. Fitted on the ratings of a cohort and on nothing else: it says
/// something of kinds of raters, never of one rater, and nobody's level depends on the levels of other people.
struct severity_model {
  std::vector<rater_severity> raters;  ///< those that could be compared, in the order of `rater`, not named last
  double sharpness = 1;                ///< 1/variance of a rating around its level, in levels: 0.05 to 20
  std::size_t units = 0;               ///< competences of people on which it was fitted; 0: nothing was compared
};

/// The ratings of one competence of one person.
struct rating_unit {
  std::size_t person;
  std::vector<const evidence*> ratings;
};

/// Fits the model to units, all on a scale of `levels` levels.
///
/// A rater of kind r who sees level k gives level j with a chance in proportion to exp(a(j(k + s_r) − j²/2)), where s_r
/// is the shift of the kind and a the sharpness: a rating scale model with a facet for raters, on levels instead of a
/// continuous ability. Beforehand every level counts as equally likely, for everybody. The first kind in `order` that
/// can be compared is the yardstick: its shift is 0. Fitted by maximum likelihood over all levels that people may have
/// (expectation and conditional maximisation); stops when the logarithm of the likelihood grows by less than 1e-10 per
/// rating, at the latest after 5000 rounds.
///
/// Only units that two kinds have rated tell how severe a kind is; a kind with fewer than `minimum` people there is not
/// compared, and its ratings count as they are. Source: J. M. Linacre, Many-Facet Rasch Measurement (1989); levels as
/// classes: L. T. DeCarlo, A model of rater behavior in essay grading based on signal detection theory, Journal of
/// Educational Measurement 42 (2005).
/// O(ratings × log + rounds × different units × levels). @throws error 431, 433 for a rating that is no level of the
/// scale
[[nodiscard]] severity_model fit_severity(std::span<const rating_unit>, std::size_t levels,
                                          std::span<const rater> order, std::size_t minimum = 10);

/// How likely each level 0…levels is, given ratings of one competence of one person. @throws error 431, 433 unless
/// there is a rating, each is a level of the scale, and the model is one that could have been fitted
[[nodiscard]] std::vector<double> level_chances(const severity_model&, std::span<const evidence* const>,
                                                std::size_t levels);

/// The kinds that are compared, in a sentence: "Gemeten aan de leidinggevende; de leraar zelf 0,8 niveau hoger (120)."
[[nodiscard]] std::string explain(const framework&, const severity_model&, language);

}  // namespace loopbaan
