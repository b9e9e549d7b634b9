// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/severity.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <set>

#include <core/number_words.hpp>
#include <core/refusals.hpp>
#include <people/found_level.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_kinds = 2100;  // more than any framework has
constexpr double least_sharp = 0.05;
constexpr double most_sharp = 20;

/// The kinds of raters that there may be in what is fitted: by number, not named last.
struct rater_kinds {
  std::size_t count = 1;

  void see(const std::optional<rater>& by) {
    if (by) count = std::max(count, static_cast<std::size_t>(*by) + 2);
  }
  [[nodiscard]] std::size_t number_of(const evidence& rating) const noexcept {
    return rating.rated_by ? static_cast<std::size_t>(*rating.rated_by) : count - 1;
  }
  [[nodiscard]] std::optional<rater> rater_of(std::size_t number) const noexcept {
    return number + 1 < count ? std::optional{static_cast<rater>(number)} : std::nullopt;
  }
};

bool is_rater(const std::optional<rater>& by) noexcept { return !by || static_cast<std::size_t>(*by) < most_kinds; }

/// A rating in a unit: who gave what.
struct mark {
  std::size_t kind;
  std::size_t level;
  friend auto operator<=>(const mark&, const mark&) = default;
};
using marks = std::vector<mark>;

double weight(double sharpness, double shift, std::size_t k, std::size_t j) noexcept {
  const auto given = static_cast<double>(j);
  return sharpness * (given * (static_cast<double>(k) + shift) - given * given / 2);
}

/// Log-probabilities: that a rater with this shift gives each level to who is at level k.
std::vector<double> log_chances(double sharpness, double shift, std::size_t k, std::size_t levels) {
  std::vector<double> found(levels + 1);
  for (std::size_t j = 0; j <= levels; ++j) found[j] = weight(sharpness, shift, k, j);
  const double top = std::ranges::max(found);
  double sum = 0;
  for (const double each : found) sum += std::exp(each - top);
  for (double& each : found) each -= top + std::log(sum);
  return found;
}

/// Bisection: the root of a decreasing function between two bounds, or the bound nearest to it.
template <class Function>
double zero_of(Function falling, double low, double high) {
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (falling(middle) > 0 ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// The fit of one scale.
class fitting {
public:
  fitting(std::map<marks, double> units, std::size_t levels, std::size_t kinds, const std::vector<std::size_t>& free)
      : units_{std::move(units)}, levels_{levels}, free_{free}, shift_(kinds) {}

  void run(double ratings) {
    double before = expect();
    for (int round = 0; round < 5000; ++round) {
      maximise();
      const double now = expect();
      if (now - before < 1e-10 * ratings) return;
      before = now;
    }
  }
  [[nodiscard]] double shift(std::size_t kind) const { return shift_[kind]; }
  [[nodiscard]] double sharpness() const { return sharpness_; }

private:
  using table = std::vector<std::vector<double>>;  ///< by level that someone has, then by level given

  /// The E step: expected counts of the levels that each kind gave by true level, and the log-likelihood.
  double expect() {
    std::vector<table> chance(shift_.size());
    for (std::size_t r = 0; r < shift_.size(); ++r)
      for (std::size_t k = 0; k <= levels_; ++k) chance[r].push_back(log_chances(sharpness_, shift_[r], k, levels_));
    given_.assign(shift_.size(), table(levels_ + 1, std::vector<double>(levels_ + 1)));
    double likelihood = 0;
    for (const auto& [unit, times] : units_) {
      std::vector<double> at(levels_ + 1);
      for (std::size_t k = 0; k <= levels_; ++k)
        for (const mark& each : unit) at[k] += chance[each.kind][k][each.level];
      const double top = std::ranges::max(at);
      double sum = 0;
      for (double& each : at) sum += each = std::exp(each - top);
      likelihood += times * (top + std::log(sum));
      for (std::size_t k = 0; k <= levels_; ++k)
        for (const mark& each : unit) given_[each.kind][k][each.level] += times * at[k] / sum;
    }
    return likelihood;
  }

  /// The M step, by coordinate ascent: each parameter in turn at its optimum. Both derivatives decrease: the likelihood
  /// is concave in each.
  void maximise() {
    const auto most = static_cast<double>(levels_);
    for (const std::size_t r : free_)
      shift_[r] = zero_of([&](double s) { return slope(r, sharpness_, s, false); }, -most, most);
    sharpness_ = zero_of(
        [&](double a) {
          double sum = 0;
          for (std::size_t r = 0; r < shift_.size(); ++r) sum += slope(r, a, shift_[r], true);
          return sum;
        },
        least_sharp, most_sharp);
  }

  /// The derivative of the log-likelihood of one kind: by sharpness, or by its shift (up to the factor sharpness).
  [[nodiscard]] double slope(std::size_t r, double sharpness, double shift, bool by_sharpness) const {
    double sum = 0;
    for (std::size_t k = 0; k <= levels_; ++k) {
      double times = 0;
      for (const double each : given_[r][k]) times += each;
      if (times == 0) continue;
      const std::vector<double> chance = log_chances(sharpness, shift, k, levels_);
      for (std::size_t j = 0; j <= levels_; ++j) {
        const double effect = by_sharpness ? weight(1, shift, k, j) : static_cast<double>(j);
        sum += (given_[r][k][j] - times * std::exp(chance[j])) * effect;
      }
    }
    return sum;
  }

  std::map<marks, double> units_;  ///< different units, with how often each was met
  std::size_t levels_;
  std::vector<std::size_t> free_;  ///< kinds with a shift
  std::vector<double> shift_;
  double sharpness_ = 1;
  std::vector<table> given_;
};

/// For each kind the people whom it and another kind of `with` rated in the same unit.
std::vector<std::set<std::size_t>> compared_people(std::span<const rating_unit> units,
                                                   const std::set<std::size_t>& with, const rater_kinds& kinds) {
  std::vector<std::set<std::size_t>> people(kinds.count);
  for (const rating_unit& unit : units) {
    std::set<std::size_t> met;
    for (const evidence* each : unit.ratings)
      if (with.contains(kinds.number_of(*each))) met.insert(kinds.number_of(*each));
    if (met.size() < 2) continue;
    for (const std::size_t kind : met) people[kind].insert(unit.person);
  }
  return people;
}

[[noreturn]] void refuse_rater(rater by) {
  detail::refuse_value(std::to_string(static_cast<int>(by)), {"een soort beoordelaar", "a kind of rater"},
                       {"Geef een soort die er is.", "Give a kind that there is."});
}

void require_ratings(std::span<const evidence* const> ratings, std::size_t levels) {
  for (const evidence* each : ratings) {
    if (each == nullptr)
      detail::refuse_value({"niets", "nothing"}, {"een beoordeling", "a rating"},
                           {"Geef een beoordeling.", "Give a rating."});
    if (number(each->level) > levels) detail::refuse_level_of(levels, number(each->level));
    if (!is_rater(each->rated_by)) refuse_rater(*each->rated_by);
  }
}

}  // namespace

void detail::require_severities(const severity_model& model) {
  constexpr double most_shift = 254;  // a scale has no more levels
  const auto refuse = [](double value, text what, text remedy) {
    refuse_value(std::isfinite(value) ? number_words(value) : text{"geen getal", "no number"}, std::move(what),
                 std::move(remedy));
  };
  if (!(model.sharpness >= least_sharp && model.sharpness <= most_sharp))
    refuse(model.sharpness, {"de scherpte van beoordelingen", "the sharpness of ratings"},
           {"Geef 0,05 tot 20.", "Give 0.05 to 20."});
  for (const rater_severity& each : model.raters) {
    if (!is_rater(each.rated_by)) refuse_rater(*each.rated_by);
    if (!(std::abs(each.shift) <= most_shift))
      refuse(each.shift, {"de strengheid van een soort beoordelaar", "the severity of a kind of rater"},
             {"Geef een aantal niveaus.", "Give a number of levels."});
  }
}

severity_model fit_severity(std::span<const rating_unit> units, std::size_t levels, std::span<const rater> order,
                            std::size_t minimum) {
  for (const rating_unit& unit : units) require_ratings(unit.ratings, levels);
  rater_kinds kinds;
  for (const rater each : order) {
    if (!is_rater(each)) refuse_rater(each);
    kinds.see(each);
  }
  for (const rating_unit& unit : units)
    for (const evidence* each : unit.ratings) kinds.see(each->rated_by);
  std::set<std::size_t> compared;
  for (std::size_t r = 0; r < kinds.count; ++r) compared.insert(r);
  std::vector<std::set<std::size_t>> people;
  for (bool again = true; again;) {  // who goes may have been the other kind of who stays
    people = compared_people(units, compared, kinds);
    again = std::erase_if(compared,
                          [&](std::size_t r) { return people[r].size() < std::max<std::size_t>(minimum, 1); }) > 0;
  }

  severity_model made;
  std::map<marks, double> met;
  double ratings = 0;
  for (const rating_unit& unit : units) {
    marks some;
    std::set<std::size_t> its_kinds;
    for (const evidence* each : unit.ratings)
      if (const std::size_t kind = kinds.number_of(*each); compared.contains(kind)) {
        some.push_back({kind, number(each->level)});
        its_kinds.insert(kind);
      }
    if (its_kinds.size() < 2) continue;
    std::ranges::sort(some);
    ratings += static_cast<double>(some.size());
    ++met[some];
    ++made.units;
  }

  std::vector<std::size_t> free{compared.begin(), compared.end()};
  const auto yardstick =
      std::ranges::find_if(order, [&](rater r) { return compared.contains(static_cast<std::size_t>(r)); });
  if (yardstick != order.end())
    std::erase(free, static_cast<std::size_t>(*yardstick));
  else if (!free.empty())
    free.erase(free.begin());
  fitting fit{std::move(met), levels, kinds.count, free};
  if (made.units > 0) {
    fit.run(ratings);
    made.sharpness = fit.sharpness();
  }
  for (const std::size_t r : compared)
    made.raters.push_back(
        {kinds.rater_of(r), people[r].size(), fit.shift(r), std::ranges::find(free, r) == free.end()});
  return made;
}

std::vector<double> level_chances(const severity_model& model, std::span<const evidence* const> ratings,
                                  std::size_t levels) {
  if (ratings.empty())
    detail::refuse_value({"niets", "nothing"}, {"de beoordelingen", "the ratings"},
                         {"Geef ten minste één beoordeling.", "Give at least one rating."});
  require_ratings(ratings, levels);
  detail::require_severities(model);
  std::vector<double> at(levels + 1);
  for (const evidence* each : ratings) {
    const auto known = std::ranges::find(model.raters, each->rated_by, &rater_severity::rated_by);
    const double shift = known == model.raters.end() ? 0 : known->shift;
    for (std::size_t k = 0; k <= levels; ++k)
      at[k] += log_chances(model.sharpness, shift, k, levels)[number(each->level)];
  }
  const double top = std::ranges::max(at);
  double sum = 0;
  for (double& each : at) sum += each = std::exp(each - top);
  for (double& each : at) each /= sum;
  return at;
}

std::string explain(const framework& fw, const severity_model& model, language lang) {
  if (model.units == 0)
    return worded(lang,
                  "Te weinig mensen zijn door verschillende soorten beoordelaars beoordeeld om die te vergelijken.",
                  "Too few people were rated by different kinds of raters to compare those.");
  std::string measure;
  std::string words;
  for (const rater_severity& each : model.raters) {
    const double tenths = std::round(std::abs(each.shift) * 10) / 10;
    if (each.yardstick) {
      measure = title(fw, each.rated_by, lang);
      continue;
    }
    words += "; " + title(fw, each.rated_by, lang) + " " + detail::number_words(tenths).in_language(lang) +
             (each.shift < 0 ? worded(lang, " niveau lager", " level lower")
                             : worded(lang, " niveau hoger", " level higher")) +
             " (" + counted(each.people, {"persoon", "person"}, {"mensen", "people"}, lang) + ")";
  }
  return worded(lang, "Gemeten aan ", "Measured by ") + measure + words + ".";
}

}  // namespace loopbaan
