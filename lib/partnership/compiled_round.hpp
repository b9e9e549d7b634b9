// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

namespace loopbaan::detail {

/// What a wish costs at one level of the question, and what it costs to meet a need not at all. Each level is counted
/// in whole numbers in the word of its own or of others, each of which it cannot overflow.
struct packed_level {
  std::size_t word = 0;
  std::int64_t weight = 1;
};

/// A round as a network: a unit goes from each need through a part of an edition (what is open to all, what is reserved
/// for a group), the edition and its owners to the sink; or there at once, when the need is not met.
struct compiled_round {
  static constexpr std::uint32_t none = UINT32_MAX;
  static constexpr std::size_t most_words = 16;

  /// A way from a need into a part of an edition: of a wish there is one for each part that it may have.
  struct way {
    std::uint32_t slot;  ///< a node
    std::uint32_t wish;
  };

  compiled_round(const assignment_round&, const assignment_rule&, std::string_view seed);

  [[nodiscard]] std::size_t edition_node(std::size_t edition) const { return 1 + owners + edition; }
  [[nodiscard]] std::size_t need_node(std::size_t need) const { return parent.size() + need; }
  [[nodiscard]] std::size_t edition_of_way(std::size_t at) const { return parent[ways[at].slot] - 1 - owners; }

  const assignment_round& round;
  std::size_t owners = 0, editions = 0, needs = 0;

  // Nodes: the sink, the owners, the editions, the parts of editions. All but the needs, which come after them.
  std::vector<std::uint32_t> parent;  ///< the node to which all that comes through this one goes
  std::vector<std::vector<std::uint32_t>> children;
  std::vector<std::int64_t> places;  ///< that may come through
  std::vector<std::int64_t> least;   ///< that must come through where the edition is open

  // Needs and their ways, those of need n from first_way[n] to first_way[n + 1].
  std::vector<std::uint32_t> first_way;
  std::vector<way> ways;
  std::vector<char> booked;  ///< by need: it must be met
  std::vector<int> rank;     ///< by way

  // The levels: the first is what must be, those of the rule follow, one for each rank where a level is about ranks.
  std::vector<packed_level> levels;
  std::size_t words = 0;
  std::vector<std::vector<std::int64_t>> way_cost;  ///< by level of the rule and way; empty: nothing
  std::vector<std::int64_t> unmet_cost;             ///< by level of the rule

  // What the rule leaves open.
  std::vector<std::uint64_t> drawn;         ///< by need
  std::vector<std::size_t> by_lottery;      ///< needs, who drew the smallest number first
  std::vector<std::size_t> edition_order;   ///< by edition: its turn by id
  std::vector<std::size_t> may_stay_shut;   ///< editions that ask people and need not run, by id

  std::vector<char> must_run;                    ///< by edition
  std::vector<char> shut;                        ///< by edition: proven before any search
  std::vector<std::vector<std::size_t>> teams;   ///< needs of each team of two or more
  std::vector<std::vector<std::size_t>> people;  ///< needs of each person with two or more

private:
  void add_nodes();
  void add_needs();
  void add_levels(const assignment_rule&);
  void draw(std::string_view seed);
  void shut_what_too_few_wish();
};

}  // namespace loopbaan::detail
