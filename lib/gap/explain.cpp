// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/gap.hpp>

#include <gap/rater_words.hpp>

namespace loopbaan {
namespace {

/// Where the current level comes from.
std::string basis(const gap_line& line, const person& who, language lang) {
  const bool nl = lang == language::nl;
  const level_origin origin = who.origin(line.competence);
  if (origin == level_origin::unknown)
    return nl ? "er is geen oordeel; telt als nog niet getoond" : "nobody has judged it; counts as not shown";
  if (origin == level_origin::established) return nl ? "vastgesteld niveau" : "established level";
  const evidence& rating = *who.deciding_rating(line.competence);
  std::string words = nl ? "oordeel van " : "judged by ";
  words += detail::rater_word(rating.by, lang);
  if (rating.on) words += (nl ? " op " : " on ") + print(*rating.on);
  if (!rating.instrument.empty()) words += (nl ? " met " : " with ") + rating.instrument;
  if (origin == level_origin::self_only)
    return words + (nl ? "; niemand anders heeft geoordeeld" : "; nobody else has judged it");
  return words + (nl ? ", het meest recente van iemand anders" : ", the most recent by someone else");
}

/// "2 niveaus (3 − 1)": how far `current` is from `wanted`, with the two numbers.
std::string distance(rank wanted, rank current, language lang) {
  const std::size_t from = number(counted(current));
  const std::size_t missing = number(wanted) - from;
  std::string words = std::to_string(missing) + (lang == language::nl ? " niveau" : " level");
  if (missing != 1) words += "s";
  return words + " (" + std::to_string(number(wanted)) + " − " + std::to_string(from) + ")";
}

/// "(2 ≥ 1)": that `current` is enough.
std::string enough(rank wanted, rank current) {
  return "(" + std::to_string(number(counted(current))) + " ≥ " + std::to_string(number(wanted)) + ")";
}

}  // namespace

std::string explain(const gap_line& line, const person& who, profile_index target, language lang) {
  const bool nl = lang == language::nl;
  const framework& on = who.on();
  const auto level = [&](rank r) { return on.level_title(line.competence, r, lang); };
  std::string words = on.competences()[line.competence].title.in(lang) + ": " + level(line.current) + " (" +
                      basis(line, who, lang) + ")";
  if (line.required > rank::not_shown) {
    const std::string profile = on.profiles()[target].title.in(lang);
    words += (nl ? "; nodig voor " : "; needed for ") + profile + ": " + level(line.required);
    if (line.missing() > 0)
      words += (nl ? "; mist " : "; missing ") + distance(line.required, line.current, lang);
    else
      words += (nl ? "; voldoet " : "; met ") + enough(line.required, line.current);
  }
  if (line.desired > rank::not_shown) {
    words += (nl ? "; gewenst: " : "; desired: ") + level(line.desired);
    if (line.missing_desired() > 0)
      words += (nl ? "; daartoe nog " : "; to that ") + distance(line.desired, line.current, lang);
    else
      words += (nl ? "; bereikt " : "; reached ") + enough(line.desired, line.current);
  }
  return words + ".";
}

}  // namespace loopbaan
