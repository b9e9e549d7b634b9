// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <loopbaan/people/estimate.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/level_writer.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::json;

json write_line(const person& who, const framework& on, const gap_line& line) {
  const level_estimate found = estimate_level(who, line.competence);
  return {{"competence", on.competences()[line.competence].id},
          {"current", detail::write_level(on, line.competence, line.current)},
          {"origin", std::string{name(found.origin)}},
          {"required", detail::write_level(on, line.competence, line.required)},
          {"desired", detail::write_level(on, line.competence, line.desired)},
          {"ratings", found.by_others + found.own + found.unnamed},
          {"raters", found.others + (found.own > 0 ? 1 : 0) + (found.unnamed > 0 ? 1 : 0)},
          {"newest", found.newest ? json(print(*found.newest)) : json(nullptr)},
          {"sureness", std::string{name(found.sure)}},
          {"missing", line.missing()},
          {"missing_desired", line.missing_desired()}};
}

constexpr detail::counted_thing things{"vergelijkingen", "gaps"};

json head_of(const cohort& people, profile_index target) {
  const framework& on = people.fw();
  json head = {{"loopbaan", detail::kind::gaps},
               {"framework", detail::write_basis(on)},
               {"target", on.profiles()[target].id},
               {"people", json::array()}};
  detail::put_basis(head, people);
  return head;
}

}  // namespace

gaps_in_pieces::gaps_in_pieces(cohort people, profile_index target)
    : people_{std::move(people)},
      target_{target},
      list_{detail::frame_list(head_of(people_, target), "people", people_.size())} {}

std::string gaps_in_pieces::next(std::span<const gap> gaps) {
  const std::size_t first = list_.written;
  return detail::next_entries(list_, gaps.size(), things, [&](std::size_t row) -> json {
    const person who = people_[row];
    const gap& found = gaps[row - first];
    if (found.target != target_) detail::refuse({errc::other_answer, {}, {text{"een ander doel", "another target"}}});
    require_gap_of(who, found);
    json lines = json::array();
    for (const gap_line& line : found.lines) lines.push_back(write_line(who, people_.fw(), line));
    return {{"person", who.id()}, {"meets", found.closed()}, {"lines", std::move(lines)}};
  });
}

std::string gaps_in_pieces::last() { return detail::last_of(list_, things); }

std::string write_gaps(const cohort& people, profile_index target, const std::vector<gap>& gaps) {
  detail::require_size(gaps.size(), people.size(), things);
  gaps_in_pieces document{people, target};
  std::string whole = document.next(gaps);
  return whole += document.last();
}

}  // namespace loopbaan
