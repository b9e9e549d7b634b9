// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>

/// What is to be bought or made for needs that nothing on offer meets: docs/partnership.md.
namespace loopbaan {

/// An edition that could be had beside what is offered: of a step, in a region and a period.
struct possible_edition {
  std::string id;
  std::size_t places = 0;   ///< 1 to 10 000
  std::size_t least = 0;    ///< with fewer it does not run
  std::int64_t cents = 0;   ///< of one, 0 to 1 000 000 000
  std::size_t most = 1;     ///< how many of it can be had, 0 to 100
  bool is_bought = false;   ///< else somebody in the partnership can make it
  std::string region = {};  ///< where it is held; "": in no region
};

/// A need that is not met, and by which of these it would be.
struct unmet_need {
  std::string id;
  std::vector<std::size_t> met_by = {};  ///< positions of possible editions; empty: nobody knows a step that meets it
  std::string region = {};                ///< of who needs it; "": of none
};

/// What is asked.
struct new_editions_request {
  enum class aim : std::uint8_t {
    fewest,   ///< of what meets most needs the fewest editions; of these the least money
    cheapest,  ///< of what meets most needs the least money; of this the fewest editions
    least_bought  ///< of what meets most needs the fewest that must be bought; of these the fewest editions
  };
  std::vector<possible_edition> possible = {};
  std::vector<unmet_need> needs = {};
  aim wanted = aim::fewest;
  std::uint64_t nodes = 200'000;  ///< of the search: the same on every machine
  std::stop_token stop = {};
  std::optional<std::chrono::steady_clock::time_point> deadline = {};
};

/// The word of the file formats, e.g. "fewest"; "" for none of these.
[[nodiscard]] std::string_view name(new_editions_request::aim) noexcept;

/// The aim of such a word; none where there is none.
[[nodiscard]] std::optional<new_editions_request::aim> aim_of(std::string_view word) noexcept;

/// The answer.
struct new_editions {
  bool proven = true;                       ///< was the search not given up?
  std::vector<std::size_t> count = {};      ///< by possible edition: how many of it to have
  std::vector<std::optional<std::size_t>> met = {};  ///< by need: by which it is met; none: it stays unmet
  std::size_t needs_met = 0;
  std::size_t needs_bound = 0;  ///< no choice meets more
  std::size_t editions = 0;
  std::int64_t cents = 0;
  std::int64_t aim_bound = 0;  ///< to meet `needs_bound` takes no fewer of what the aim is: editions, cents, bought ones
  std::uint64_t nodes = 0;
};

/// The smallest, or cheapest, set of new editions that meets as many needs as any does. What stays unmet has no step that
/// is known, or too few others need it with them.
///
/// Needs that the same editions meet are counted as one kind. Branch and bound over how many there are of each edition,
/// bounded by the flow from needs to places and by the cheapest places that are still missing (Dantzig 1957). Of equal
/// choices the one with fewer of the edition that is first by id. Errors: 101, 201 (ids), 430 no_such_position, 433
/// impossible_value, 738 least_above_most; at /possible/N and /needs/N, all at once. Exponential at worst: it is set cover.
[[nodiscard]] result<new_editions> find_new_editions(const new_editions_request&);

/// What an answer comes to in a region.
struct new_editions_part {
  std::string region;
  std::size_t needs = 0, needs_met = 0;  ///< of people from there, wherever they are met
  std::size_t made = 0, bought = 0;      ///< editions that are held there: made in the partnership, and bought
  std::int64_t cents = 0;                ///< of those

  friend bool operator==(const new_editions_part&, const new_editions_part&) = default;
};

/// By region, by its name; "" first: of no region. The sums are those of the whole. O(size × log regions)
[[nodiscard]] std::vector<new_editions_part> by_region(const new_editions_request&, const new_editions&);

/// Everything in such an answer that does not hold, in English sentences; shares no line with the search. That nothing
/// is better it does not tell. Linear.
[[nodiscard]] std::vector<std::string> check_new_editions(const new_editions_request&, const new_editions&);

}  // namespace loopbaan
