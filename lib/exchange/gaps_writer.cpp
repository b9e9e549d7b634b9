// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <loopbaan/people/estimate.hpp>

#include <core/refusals.hpp>
#include <exchange/canonical_writer.hpp>
#include <exchange/level_writer.hpp>

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

}  // namespace

std::string write_gaps(const cohort& people, profile_index target, const std::vector<gap>& gaps) {
  detail::require_size(gaps.size(), people.size(), {"vergelijkingen", "gaps"});
  const framework& on = people.on();
  json head = {{"loopbaan", "gaps/1"},
               {"framework", detail::write_basis(on)},
               {"target", on.profiles()[target].id},
               {"people", json::array()}};
  detail::put_basis(head, people);
  return detail::write_canonical(head, "people", gaps.size(), [&](std::size_t row) -> json {
    const person who = people[row];
    if (gaps[row].target != target)
      detail::refuse({errc::other_answer, {}, {text{"een ander doel", "another target"}}});
    require_gap_of(who, gaps[row]);
    json lines = json::array();
    for (const gap_line& line : gaps[row].lines) lines.push_back(write_line(who, on, line));
    return {{"person", who.id()}, {"meets", gaps[row].closed()}, {"lines", std::move(lines)}};
  });
}

}  // namespace loopbaan
