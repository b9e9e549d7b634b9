// SPDX-License-Identifier: BSL-1.0
#include <people/found_level.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>

#include <loopbaan/people/raters.hpp>
#include <loopbaan/people/validity.hpp>

namespace loopbaan::detail {
namespace {

using precedence = bool (*)(const evidence&, const evidence&);

auto recency(const evidence& each) noexcept { return std::tuple{each.day.has_value(), each.day.value_or(date{})}; }

/// Breaks a tie: which of two entries that count alike is named.
bool named_before(const evidence& a, const evidence& b) noexcept {
  return std::tie(a.level, a.rated_by, a.instrument, a.who) < std::tie(b.level, b.rated_by, b.instrument, b.who);
}

bool more_recent(const evidence& a, const evidence& b) noexcept {
  if (recency(a) != recency(b)) return recency(a) > recency(b);
  return named_before(a, b);
}

bool latest(const evidence& a, const evidence& b) noexcept {
  if (recency(a) != recency(b)) return recency(a) > recency(b);
  return counts_before(a, b);
}

bool highest_confirmed(const evidence& a, const evidence& b) noexcept {
  if (is_by_other(a) && is_by_other(b) && a.level != b.level) return a.level > b.level;
  return counts_before(a, b);
}

const evidence* first_by(precedence before, const entries& among) {
  const auto found = std::ranges::min_element(among, [&](auto* a, auto* b) { return before(*a, *b); });
  return found == among.end() ? nullptr : *found;
}

/// The lower median of the ratings by the first kind of raters of which there are any.
const evidence* lower_median(const framework& on, const std::vector<std::string>& order, const entries& ratings) {
  for (const std::string& id : order) {
    const auto kind = find_rater(on, id);
    entries of_kind;
    std::ranges::copy_if(ratings, std::back_inserter(of_kind), [&](auto* each) { return each->rated_by == kind; });
    if (of_kind.empty()) continue;
    of_kind = latest_by_rater(of_kind);
    std::ranges::sort(
        of_kind, [](auto* a, auto* b) { return a->level != b->level ? a->level < b->level : more_recent(*a, *b); });
    return of_kind[(of_kind.size() - 1) / 2];
  }
  return nullptr;
}

/// How likely a level or a higher one is.
double chance_of(const severity_model* severities, std::size_t levels, rank at, const entries& ratings) {
  const std::vector<double> chances =
      level_chances(severities != nullptr ? *severities : severity_model{}, latest_by_rater(ratings), levels);
  return std::min(1.0, std::accumulate(chances.begin() + static_cast<std::ptrdiff_t>(number(at)), chances.end(), 0.0));
}

/// The posterior median: the highest level that was reached with a chance of at least one half.
found_level most_likely(const severity_model& severities, std::size_t levels, const entries& ratings) {
  constexpr double rounding = 1e-9;  // a tolerance, so that exactly one half is one half with every compiler
  const std::vector<double> chances = level_chances(severities, latest_by_rater(ratings), levels);
  double reached = 0;
  std::size_t k = levels;
  for (;; --k) {
    reached += chances[k];
    if (k == 0 || reached >= 0.5 - rounding) break;
  }
  const bool any_other = std::ranges::any_of(ratings, [](auto* each) { return is_by_other(*each); });
  const bool all_own = std::ranges::all_of(ratings, [](auto* each) { return each->rated_by.has_value(); });
  const level_origin origin = any_other ? level_origin::estimated
                              : all_own ? level_origin::self_only
                                        : level_origin::rater_unknown;
  return {make_rank(k), origin, nullptr, std::min(reached, 1.0)};
}

found_level from_ratings(const framework& on, const level_rule& rule, const severity_model* severities,
                         competence_index c, const entries& ratings) {
  if (ratings.empty()) return {};
  const evidence* from = nullptr;
  switch (rule.method) {
    case level_method::confirmed:
      from = first_by(counts_before, ratings);
      break;
    case level_method::latest:
      from = first_by(latest, ratings);
      break;
    case level_method::highest_confirmed:
      from = first_by(highest_confirmed, ratings);
      break;
    case level_method::rater_order:
      from = lower_median(on, rule.order, ratings);
      break;
    case level_method::severity:
      // Where no ratings could be compared, there are no severities to correct for.
      return most_likely(severities != nullptr ? *severities : severity_model{}, on.scale_of(c).levels.size(), ratings);
  }
  if (from == nullptr) return {};
  if (!from->rated_by) return {from->level, level_origin::rater_unknown, from};
  return {from->level, is_by_other(*from) ? level_origin::confirmed : level_origin::self_only, from};
}

}  // namespace

bool counts_before(const evidence& a, const evidence& b) noexcept {
  if (is_by_other(a) != is_by_other(b)) return is_by_other(a);
  return more_recent(a, b);
}

entries ratings_in_force(const framework& on, const level_rule& rule, const entries& log) {
  entries found;
  std::ranges::copy_if(log, std::back_inserter(found),
                       [&](auto* each) { return is_rating(*each) && in_force(on, *each, rule.as_of); });
  return found;
}

namespace {

/// What raises a level without being a rating.
level_origin origin_of(evidence_kind kind) {
  if (kind == evidence_kind::waiver) return level_origin::waived;
  return kind == evidence_kind::not_applicable ? level_origin::not_applicable : level_origin::prior_learning;
}

/// A log as it stands on a day: of what has ended the level that is left.
class log_on_day {
public:
  log_on_day(const framework& on, const entries& log, std::optional<date> as_of) : all_{log} {
    if (!as_of) return;
    aged_.reserve(log.size());
    for (std::size_t i = 0; i < log.size(); ++i) {
      const rank left = level_on(on, *log[i], as_of);
      if (left == log[i]->level) continue;
      aged_.push_back(*log[i]);
      aged_.back().level = left;
      whole_.emplace_back(&aged_.back(), log[i]);
      all_[i] = &aged_.back();
    }
  }

  [[nodiscard]] const entries& all() const noexcept { return all_; }

  /// The entry as it stands in the log.
  [[nodiscard]] const evidence* whole(const evidence* each) const {
    for (const auto& [aged, given] : whole_)
      if (aged == each) return given;
    return each;
  }

private:
  entries all_;
  std::vector<evidence> aged_;
  std::vector<std::pair<const evidence*, const evidence*>> whole_;
};

/// The highest level, from one that ratings give downwards, of which there are enough observations. That nothing is shown
/// is not said of who was seen at a level.
rank observed_level(const framework& on, const level_rule& rule, competence_index c, rank rated, const entries& given) {
  const auto is_enough = [&](rank at) {
    const auto there = observations_of(on, rule, c, at, given);
    return !there || there->enough();
  };
  if (is_enough(rated)) return rated;
  for (std::size_t r = number(rated); r-- > 1;)
    if (is_enough(make_rank(r))) return make_rank(r);
  return rank::unknown;
}

/// The level that ratings give, as far as there are enough of them.
found_level from_observations(const framework& on, const level_rule& rule, const severity_model* severities,
                              competence_index c, const entries& log, const entries& given) {
  const entries ratings = ratings_in_force(on, rule, log);
  found_level found = from_ratings(on, rule, severities, c, ratings);
  if (found.level == rank::unknown) return found;
  const rank known = observed_level(on, rule, c, found.level, given);
  if (known == rank::unknown) return {};
  if (known != found.level && found.chance)
    found.chance = chance_of(severities, on.scale_of(c).levels.size(), known, ratings);
  found.level = known;
  return found;
}

/// `log` is the log as it stands on the day, `given` as it was written down.
found_level find_level_in(const framework& on, const level_rule& rule, const severity_model* severities,
                          competence_index c, std::optional<rank> established, const entries& log,
                          const entries& given) {
  entries overrides;
  entries raising;
  for (const evidence* each : log) {
    if (each->kind == evidence_kind::rating || !in_force(on, *each, rule.as_of)) continue;
    (each->kind == evidence_kind::override ? overrides : raising).push_back(each);
  }
  if (const evidence* decided = first_by(more_recent, overrides))
    return {decided->level, level_origin::overridden, decided};

  found_level found = established ? found_level{*established, level_origin::established}
                                  : from_observations(on, rule, severities, c, log, given);
  std::ranges::sort(raising,
                    [](auto* a, auto* b) { return a->level != b->level ? a->level > b->level : more_recent(*a, *b); });
  if (!raising.empty() && (found.level == rank::unknown || raising.front()->level > found.level)) {
    return {raising.front()->level, origin_of(raising.front()->kind), raising.front()};
  }
  return found;
}

}  // namespace

found_level find_level(const framework& on, const level_rule& rule, const severity_model* severities,
                       competence_index c, std::optional<rank> established, const entries& log) {
  const log_on_day now{on, log, rule.as_of};
  found_level found = find_level_in(on, rule, severities, c, established, now.all(), log);
  found.from = now.whole(found.from);
  return found;
}

found_level level_by_ratings(const framework& on, const level_rule& rule, const severity_model* severities,
                             competence_index c, const entries& log) {
  const log_on_day now{on, log, rule.as_of};
  return from_ratings(on, rule, severities, c, ratings_in_force(on, rule, now.all()));
}

}  // namespace loopbaan::detail
