// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <loopbaan/gap/protection.hpp>

namespace loopbaan {

/// What readers know of the first question of a publication and the others.
enum class first_question : std::uint8_t {
  apart,    ///< nothing
  within,   ///< whoever counts in the first counts in each of the others: a profile with choices
  together  ///< whoever counts in all the others counts in the first too: a profile that is its competences
};

/// All that the same readers get: how many people of known sets count in each question, and which of these figures
/// show. Sets are unions of cells, the finest groups that anything tells apart: groups of several groupings, parts and
/// wholes, the same group at two dates. Sizes are public, and so is who is in which cell.
struct publication {
  std::vector<std::uint32_t> cells;                ///< people in each
  std::vector<std::vector<std::uint32_t>> sets;    ///< positions of cells, rising
  std::vector<std::vector<std::uint32_t>> tables;  ///< sets that have no cell in common: the groups of a grouping
  std::vector<std::vector<std::uint32_t>> counts;  ///< by question and cell
  std::vector<std::vector<bool>> shows;            ///< by question and set
  first_question first = first_question::apart;

  friend bool operator==(const publication&, const publication&) = default;
};

/// How much a hidden figure of n people leaves open: at least `values` values, and a width of one in `part` of n. Of n
/// people there are no more than n + 1 values; of one person both stay open.
struct openness {
  std::uint32_t values = 3;
  std::uint32_t part = 4;

  /// The least difference between the largest and the smallest value.
  [[nodiscard]] std::uint32_t width(std::uint32_t people) const;

  friend bool operator==(const openness&, const openness&) = default;
};

/// How much an audit may look through before it says a bound instead.
struct audit_limit {
  std::size_t unknowns = 120;  ///< counts of a cell in a question that are reasoned about together
  std::size_t nodes = 2'000;   ///< of a search for one world

  friend bool operator==(const audit_limit&, const audit_limit&) = default;
};

/// What a reader can conclude of a hidden figure: it lies from `low` to `high`, and both ends of `seen_low` to
/// `seen_high` certainly can be.
struct audited_figure {
  std::size_t question = 0;
  std::size_t set = 0;
  std::uint32_t low = 0;
  std::uint32_t high = 0;
  std::uint32_t seen_low = 0;
  std::uint32_t seen_high = 0;

  /// Are these the smallest and the largest value there can be?
  [[nodiscard]] bool exact() const { return low == seen_low && high == seen_high; }

  friend bool operator==(const audited_figure&, const audited_figure&) = default;
};

/// The hidden figures of sets with people, by question and set, as a reader sees them who knows cells and sizes, all
/// figures that show and how the first question hangs together with the others: all worlds of whole people that agree.
/// Exact within the limit; beyond it the outer bound follows from each sum by itself, the inner one from worlds in which
/// one question alone differs from the true one, and `exact()` says whether they are the same. @throws error 432 sizes_differ, 433 impossible_value
[[nodiscard]] std::vector<audited_figure> audit(const publication&, audit_limit = {});

/// Hides of a publication what has to be, all that it has together; what `shows` hides already stays hidden.
///
/// What can show is of at least the minimum of people, neither none nor all of them. The groups of a table that lie in
/// the same larger set hide together, in bundles made by size alone: those below the minimum, filled up with the
/// smallest others to two groups and the minimum, never show; the others two by two, as `protect` of a row has them. Of
/// a set that hides no part shows. Beyond that, bundles hide, the smaller sooner, until every hidden figure is as open
/// as asked: for a reader who knows all that shows, and for a member who knows besides whether she counts. Last, what
/// turns out not to be needed shows again. Up to `limit.unknowns` counts this is decided with all worlds. Beyond, with
/// worlds near the true one, in which one question moves, or the first and those that it hangs together with: that
/// never shows more than the openness allows, to members who are there, and nothing shows again. Of 1 000 schools on 80
/// boards with six phases and 60 questions some seconds. docs/decisions/0098-large-publications.md says how.
/// docs/decisions/0097-publications.md says why, and what a reader learns who knows this rule. @throws error 432
/// sizes_differ, 433 impossible_value
[[nodiscard]] publication protect(publication, protection = {}, openness = {}, audit_limit = {});

}  // namespace loopbaan
