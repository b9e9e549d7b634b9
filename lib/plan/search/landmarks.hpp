// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <plan/hitting_set/hitting_set.hpp>
#include <plan/model/problem.hpp>
#include <plan/search/closure.hpp>
#include <plan/search/counts.hpp>

namespace loopbaan::detail {

/// The landmarks of a problem found so far, kept by name so that they survive its reduction.
class landmark_memory {
public:
  /// The landmarks as rows over the actions of what is left; those hit by what is forced are left out.
  /// @param forced  names, rising
  [[nodiscard]] hitting_sets recall(const problem& left, const std::vector<std::uint32_t>& forced) const;

  /// Keeps all rows and their prices.
  void remember(const problem& left, const hitting_sets& rows);

private:
  struct entry {
    std::vector<std::uint32_t> names;
    std::vector<std::uint32_t> times;    ///< empty: once each
    std::optional<std::uint32_t> waits;  ///< it asks for so much only of who takes the action of this name
    std::uint32_t demand;
    double price;
  };
  static void recall_count(const entry&, const problem& left, const std::vector<std::uint32_t>& forced, hitting_sets&);
  std::vector<entry> entries_;
};

/// Finds landmarks by what does not suffice.
class landmark_finder {
public:
  /// @param dear  by action: those for which this is high are kept out of landmarks where others will do
  landmark_finder(const problem&, const std::vector<std::int64_t>& dear);

  /// Is the goal met with just these actions?
  bool suffices(const std::vector<action>& chosen);

  /// After a choice that does not suffice: landmarks that it misses, no two with a common action, added to `rows` until
  /// hitting them all would suffice; and, where a step or the goal asks for several alternatives, rows that count.
  /// Returns the choice with all of their actions: a plan, if a fat one.
  /// @param counts  where given, what each row that counts comes from is kept there
  std::vector<action> learn(hitting_sets& rows, std::vector<counted_landmarks>* counts = nullptr);

private:
  std::vector<action> landmark();
  [[nodiscard]] std::vector<action> allowed() const;
  void learn_counts(hitting_sets& rows, std::vector<counted_landmarks>* counts);
  void learn_needs(hitting_sets& rows);

  const problem* problem_;
  closure reach_;
  std::vector<action> usable_;  ///< dearest first
};

}  // namespace loopbaan::detail
