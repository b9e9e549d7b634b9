// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

namespace loopbaan::detail {

/// Is an answer better or worse by a rule when some needs have other places? Counts what changes at each level.
class rule_change {
public:
  rule_change(const assignment_round& round, const assignment_rule& rule) : round_{round}, rule_{rule} {}

  void add(std::size_t need, std::optional<std::size_t> was, std::optional<std::size_t> becomes);

  /// The first level at which it is not the same, and whether it is worse there; none: all levels stay.
  struct verdict {
    std::size_t level = 0;
    bool worse = false;
  };
  [[nodiscard]] std::optional<verdict> judged() const;

private:
  struct step {
    const round_wish* wish;
    std::int64_t sign;
  };
  const assignment_round& round_;
  const assignment_rule& rule_;
  std::vector<step> steps_;
};

/// Fills what became of wishes and editions, and who waits where, from `placed`.
void fill_answers(const assignment_round&, const std::vector<std::size_t>& by_lottery, assignment&);

/// Do all of these needs fit into an edition: one place each, of those that are reserved only their own?
[[nodiscard]] bool fit(const assignment_round&, std::size_t edition, const std::vector<std::size_t>& needs);

}  // namespace loopbaan::detail
