// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/privacy.hpp>

#include <loopbaan/core/sha256.hpp>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

/// Domain separation: people and raters are hashed with different prefixes, so that nobody can see that a rater is one
/// of the people.
std::string pseudonym(std::string_view key, char kind, const std::string& id) {
  constexpr std::size_t digits = 32;  // 128 bits
  return kind + hmac_sha256(key, kind + (":" + id)).substr(0, digits);
}

std::vector<person_draft> drafts_of(const cohort& people) {
  std::vector<person_draft> made;
  for (std::size_t row = 0; row < people.size(); ++row) made.push_back(people[row].draft());
  return made;
}

}  // namespace

result<cohort> pseudonymise(const cohort& people, std::string_view key) {
  constexpr std::size_t least = 16;
  if (key.size() < least) return diagnostic{errc::key_too_short, {}, {std::to_string(key.size())}};
  std::vector<person_draft> drafts = drafts_of(people);
  for (person_draft& each : drafts) {
    each.id = pseudonym(key, 'p', each.id);
    each.extra = {};
    for (evidence& entry : each.ratings) {
      if (!entry.who.empty()) entry.who = pseudonym(key, 'r', entry.who);
      entry.extra = {};
    }
  }
  auto hidden = cohort::build(people.fw(), std::move(drafts), people.rule());
  if (!hidden) return hidden;
  return hidden->for_purpose(people.purpose());
}

purged purge(const cohort& people, date before) {
  if (!is_day(before)) detail::refuse({errc::invalid_date, {}, {print(before)}});
  std::vector<person_draft> drafts = drafts_of(people);
  std::size_t removed = 0;
  std::size_t undated = 0;
  for (person_draft& each : drafts) {
    for (const evidence& entry : each.ratings) undated += !entry.until && !entry.day ? 1 : 0;
    removed += std::erase_if(each.ratings, [&](const evidence& entry) {
      const auto last = entry.until ? entry.until : entry.day;
      return last && *last < before;
    });
  }
  const cohort left = cohort::build(people.fw(), std::move(drafts), people.rule()).value();
  return {left.for_purpose(people.purpose()), removed, undated};
}

}  // namespace loopbaan
