// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/gap.hpp>

#include <loopbaan/people/estimate.hpp>

namespace loopbaan {
namespace {

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
  const framework& on = who.fw();
  const auto level = [&](rank r) { return on.level_title(line.competence, r, lang); };
  std::string words = on.competences()[line.competence].title.in_language(lang) + ": " + level(line.current) + " (" +
                      explain_origin(who, line.competence, lang) + ")";
  if (line.required > rank::not_shown) {
    const std::string profile = on.profiles()[target].title.in_language(lang);
    words += (nl ? "; nodig voor " : "; needed for ") + profile + ": " + level(line.required);
    if (line.missing() > 0)
      words += (line.open() ? nl ? "; mist hoogstens " : "; missing at most "
                : nl        ? "; mist "
                            : "; missing ") +
               distance(line.required, line.current, lang);
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
  return visible(words + ".");
}

namespace {

/// "gesprek (start) en verslag (basis)".
std::string words_of_set(const framework& on, const std::vector<gap_line>& set, language lang) {
  std::string words;
  for (const gap_line& each : set)
    words += (words.empty()          ? ""
              : lang == language::nl ? " en "
                                     : " and ") +
             on.competences()[each.competence].title.in_language(lang) + " (" +
             on.level_title(each.competence, each.required, lang) + ")";
  return words.empty() ? lang == language::nl ? "niets" : "nothing" : words;
}

}  // namespace

std::string explain(const gap_choice& choice, const framework& on, profile_index target, language lang) {
  const bool nl = lang == language::nl;
  std::string words = (nl ? "Nodig voor " : "Needed for ") + on.profiles()[target].title.in_language(lang) + ": " +
                      (nl ? "ten minste " : "at least ") + std::to_string(choice.at_least) + (nl ? " van " : " of ") +
                      std::to_string(choice.sets.size());
  std::string met, unsettled, below;
  for (const auto& set : choice.sets) {
    const gap_choice one{{set}, 1};
    std::string& list = one.missing() == 0 ? met : one.open() ? unsettled : below;
    list += (list.empty() ? "" : "; ") + words_of_set(on, set, lang);
  }
  if (!met.empty()) words += (nl ? ". Voldoet: " : ". Met: ") + met;
  if (!unsettled.empty()) words += (nl ? ". Onbekend: " : ". Unknown: ") + unsettled;
  if (!below.empty()) words += (nl ? ". Nog niet: " : ". Not yet: ") + below;
  if (choice.missing() == 0) return visible(words + (nl ? ". Dat zijn er genoeg." : ". These are enough."));
  words += (choice.open() ? nl ? ". Mist hoogstens " : ". Missing at most "
            : nl          ? ". Mist "
                          : ". Missing ") +
           std::to_string(choice.missing());
  return visible(words + ".");
}

}  // namespace loopbaan
