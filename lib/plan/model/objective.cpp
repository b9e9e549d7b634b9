// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/objective.hpp>

#include <array>
#include <charconv>
#include <numeric>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

struct part {
  std::string_view name;
  std::int64_t objective::*weight;
};
constexpr std::array parts{part{"hours", &objective::per_hour}, part{"cost", &objective::per_euro},
                           part{"weeks", &objective::per_week}};

bool pure(objective o) { return o == objective::hours || o == objective::cost || o == objective::weeks; }

/// One "name=weight" or "name". False when it is neither, or names a part again.
bool read_part(std::string_view words, objective& into) {
  const std::string_view word = words.substr(0, words.find('='));
  std::int64_t weight = 1;
  if (word.size() < words.size()) {
    const char* const end = words.data() + words.size();
    const auto [stopped, error] = std::from_chars(words.data() + word.size() + 1, end, weight);
    if (error != std::errc{} || stopped != end || weight < 1 || weight > objective::largest_weight) return false;
  }
  for (const part& each : parts)
    if (each.name == word && into.*each.weight == 0) {
      into.*each.weight = weight;
      return true;
    }
  return false;
}

}  // namespace

std::string name(objective o) {
  if (o == objective::own) return "own";
  if (o == objective::credit) return "credits";
  std::string words;
  for (const part& each : parts)
    if (const std::int64_t weight = o.*each.weight; weight > 0)
      words += (words.empty() ? "" : ",") + std::string{each.name} + (pure(o) ? "" : "=" + std::to_string(weight));
  return words;
}

result<objective> parse_objective(std::string_view words) {
  objective read;
  for (std::string_view rest = words;;) {
    const std::size_t comma = rest.find(',');
    if (!read_part(rest.substr(0, comma), read)) return diagnostic{errc::unknown_objective, {}, {std::string{words}}};
    if (comma == std::string_view::npos) break;
    rest.remove_prefix(comma + 1);
  }
  const std::int64_t divisor = std::gcd(std::gcd(read.per_hour, read.per_euro), read.per_week);
  return objective{read.per_hour / divisor, read.per_euro / divisor, read.per_week / divisor};
}

std::int64_t units_of_one(objective o) noexcept {
  if (o == objective::hours) return 60;
  if (o == objective::cost || o == objective::credit) return 100;
  return o == objective::weeks || o == objective::own ? 1 : 300;
}

std::int64_t cost_of(const step& s, objective o) {
  require_weights(o);
  // Weights count per hour, euro and week; one unit of the whole is what `units_of_one` says.
  const std::int64_t units = units_of_one(o);
  std::int64_t sum = 0;
  if (s.hours) sum += o.per_hour * (units / 60) * s.hours->count();
  if (s.cost) sum += o.per_euro * (units / 100) * s.cost->count();
  if (s.weeks) sum += o.per_week * units * s.weeks->count();
  return sum;
}

namespace {

/// Money as people write it: thousands apart, cents only when there are any.
std::string money(std::int64_t amount, language lang, std::string_view currency) {
  std::string whole = grouped(amount / 100, lang);
  if (amount % 100 != 0) {
    const std::string rest = std::to_string(amount % 100);
    whole += form_of(lang).decimal + std::string(2 - rest.size(), '0') + rest;
  }
  if (currency.empty()) detail::refuse({errc::no_currency, {}, {std::string{}}});
  if (currency != "EUR") return std::string{currency} + " " + whole;
  return detail::fill(form_of(lang).euro, {whole});
}

}  // namespace

std::string print_amount(std::int64_t amount, objective o, language lang, std::string_view currency) {
  if (amount < 0)
    detail::refuse({errc::quantity_negative, {}, {std::to_string(amount), text{"een bedrag", "an amount"}}});
  if (o == objective::hours)
    return decimal(amount, 60, 2, lang) +
           (amount == 60 ? worded(lang, " uur", " hour") : worded(lang, " uur", " hours"));
  if (o == objective::cost) return money(amount, lang, currency);
  if (o == objective::weeks) return counted(amount, {"week", "week"}, {"weken", "weeks"}, lang);
  const std::int64_t one = units_of_one(o);
  return decimal(amount, one, 2, lang) +
         (amount == one ? worded(lang, " punt", " point") : worded(lang, " punten", " points"));
}

}  // namespace loopbaan
