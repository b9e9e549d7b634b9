// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/streams.hpp>

#include <algorithm>
#include <optional>

#include <loopbaan/exchange/pieces.hpp>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t people_at_once = 1024;

/// Some people who follow each other.
struct block_of_people {
  const cohort& all;
  std::size_t first;
  std::size_t count;

  [[nodiscard]] const framework& fw() const noexcept { return all.fw(); }
  [[nodiscard]] std::size_t size() const noexcept { return count; }
  [[nodiscard]] standing stands(std::size_t row) const { return all.stands(first + row); }
};

void require_sink(const text_sink& to) {
  if (!to)
    detail::refuse_value({"niets", "nothing"}, {"waar een document heen gaat", "where a document goes"},
                         {"Geef een functie.", "Give a function."});
}

/// Calls `piece(first, count)` for all people, some at a time.
template <class Piece>
void in_blocks(const cohort& people, const text_sink& to, Piece piece) {
  for (std::size_t first = 0; first < people.size(); first += people_at_once)
    to(piece(first, std::min(people_at_once, people.size() - first)));
}

}  // namespace

void write_gaps(const cohort& people, profile_index target, const text_sink& to) {
  require_sink(to);
  gaps_in_pieces document{people, target};
  in_blocks(people, to, [&](std::size_t first, std::size_t count) {
    std::vector<gap> gaps;
    for (std::size_t row = first; row < first + count; ++row)
      gaps.push_back(find_gap(people.fw(), people.stands(row), target));
    return document.next(gaps);
  });
  to(document.last());
}

void write_positions(const cohort& people, const text_sink& to) {
  require_sink(to);
  positions_in_pieces document{people};
  in_blocks(people, to, [&](std::size_t, std::size_t count) { return document.next(count); });
  to(document.last());
}

void write_plans(const planner& by, const cohort& people, const text_sink& to, unsigned threads,
                 const plan_limits& limits, const progress& report) {
  require_sink(to);
  require_same(by.fw(), people.fw());
  plans_in_pieces document{people, by.request()};
  std::stop_source stopped;
  const std::stop_callback pass_on{limits.stop, [&] { stopped.request_stop(); }};
  plan_limits within = limits;
  within.stop = stopped.get_token();
  in_blocks(people, to, [&](std::size_t first, std::size_t count) {
    progress of_all;
    if (report && !stopped.stop_requested())
      of_all = [&](std::size_t done, std::size_t) {
        const bool on = report(first + done, people.size());
        if (!on) stopped.request_stop();
        return on;
      };
    return document.next(by.find_all(block_of_people{people, first, count}, threads, within, of_all));
  });
  to(document.last());
}

}  // namespace loopbaan
