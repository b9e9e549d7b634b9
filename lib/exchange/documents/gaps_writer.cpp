// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <algorithm>

#include <loopbaan/people/validity.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/answers_frame.hpp>

namespace loopbaan {
namespace {

using of_gaps = detail::answers_kind<founded_gap>;

}  // namespace

bool founded_gap::closed() const noexcept {
  return std::ranges::all_of(lines, [](const founded_line& each) { return each.line.missing() == 0; }) &&
         std::ranges::all_of(choices, [](const gap_choice& each) { return each.missing() == 0; }) &&
         std::ranges::all_of(credits, [](const gap_credits& each) { return each.missing() == 0; });
}

gap::answer founded_gap::meets() const {
  gap whole{.target = {}, .lines = {}, .choices = choices, .credits = credits};
  for (const founded_line& each : lines) whole.lines.push_back(each.line);
  return whole.meets();
}

founded_gap with_grounds(const person& who, const gap& found) {
  require_gap_of(who, found);
  founded_gap made{.lines = {}, .choices = found.choices, .credits = found.credits};
  made.lines.reserve(found.lines.size());
  for (const gap_line& line : found.lines) {
    const level_estimate level = estimate_level(who, line.competence);
    const auto observed = count_observations(who, line.competence);
    made.lines.push_back({.line = line,
                          .origin = level.origin,
                          .ratings = level.by_others + level.own + level.unnamed,
                          .raters = level.others + (level.own > 0 ? 1u : 0u) + (level.unnamed > 0 ? 1u : 0u),
                          .newest = level.newest,
                          .sure = level.sure,
                          .until = valid_until(who, line.competence),
                          .ended = ended_on(who, line.competence),
                          .observations = observed && !observed->enough() ? observed : std::nullopt});
  }
  return made;
}

gaps_in_pieces::gaps_in_pieces(cohort people, profile_index target)
    : people_{std::move(people)},
      target_{target},
      list_{detail::frame_answers<founded_gap>(people_.fw(), target, people_.rule(), people_.purpose(), {},
                                               people_.size())} {}

std::string gaps_in_pieces::next(std::span<const gap> gaps) {
  const std::size_t first = list_.written;
  return detail::next_entries(list_, gaps.size(), of_gaps::things, [&](std::size_t row) {
    const person who = people_[row];
    const gap& found = gaps[row - first];
    if (found.target != target_) detail::refuse({errc::other_answer, {}, {text{"een ander doel", "another target"}}});
    return detail::write_answer(people_.fw(), objective::hours, with_grounds(who, found), who.id(), {});
  });
}

std::string gaps_in_pieces::last() { return detail::last_of(list_, of_gaps::things); }

std::string write_gaps(const cohort& people, profile_index target, const std::vector<gap>& gaps) {
  detail::require_size(gaps.size(), people.size(), of_gaps::things);
  gaps_in_pieces document{people, target};
  std::string whole = document.next(gaps);
  return whole += document.last();
}

}  // namespace loopbaan
