// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/gap.hpp>

#include <algorithm>

#include <loopbaan/people/estimate.hpp>

namespace loopbaan {
namespace {

/// "2 niveaus (3 − 1)": how far `current` is from `wanted`, with the two numbers.
std::string distance(rank wanted, rank current, language lang) {
  const std::size_t from = number(counted(current));
  const std::size_t missing = number(wanted) - from;
  return std::to_string(missing) + " " +
         (missing == 1 ? worded(lang, "niveau", "level") : worded(lang, "niveaus", "levels")) + " (" +
         std::to_string(number(wanted)) + " − " + std::to_string(from) + ")";
}

/// "(2 ≥ 1)": that `current` is enough.
std::string enough(rank wanted, rank current) {
  return "(" + std::to_string(number(counted(current))) + " ≥ " + std::to_string(number(wanted)) + ")";
}

}  // namespace

std::string explain(const gap_line& line, const person& who, profile_index target, language lang) {
  const framework& on = who.fw();
  const auto level = [&](rank r) { return on.level_title(line.competence, r, lang); };
  std::string words = on.competences()[line.competence].title.in_language(lang) + ": " + level(line.current) + " (" +
                      explain_origin(who, line.competence, lang) + ")";
  if (line.required > rank::not_shown) {
    const std::string profile = on.profiles()[target].title.in_language(lang);
    words += worded(lang, "; nodig voor ", "; needed for ") + profile + ": " + level(line.required);
    if (line.missing() > 0)
      words += (line.open() ? worded(lang, "; mist hoogstens ", "; missing at most ")
                            : worded(lang, "; mist ", "; missing ")) +
               distance(line.required, line.current, lang);
    else
      words += worded(lang, "; voldoet ", "; met ") + enough(line.required, line.current);
  }
  if (line.desired > rank::not_shown) {
    words += worded(lang, "; gewenst: ", "; desired: ") + level(line.desired);
    if (line.missing_desired() > 0)
      words += worded(lang, "; daartoe nog ", "; to that ") + distance(line.desired, line.current, lang);
    else
      words += worded(lang, "; bereikt ", "; reached ") + enough(line.desired, line.current);
  }
  return visible(words + ".");
}

namespace {

/// "Mist 3", "Mist hoogstens 3", or where some of it may be there and not all "Mist ten minste 1 en ten hoogste 3".
std::string words_of_lack(const std::string& least, const std::string& most, bool open, language lang) {
  if (open) return worded(lang, ". Mist hoogstens ", ". Missing at most ") + most;
  if (least == most) return worded(lang, ". Mist ", ". Missing ") + most;
  return worded(lang, ". Mist ten minste ", ". Missing at least ") + least + worded(lang, " en ten hoogste ", " and at most ") + most;
}

/// "gesprek (start) en verslag (basis)".
std::string words_of_set(const framework& on, const std::vector<gap_line>& set, language lang) {
  std::string words;
  for (const gap_line& each : set)
    words += (words.empty() ? "" : worded(lang, " en ", " and ")) +
             on.competences()[each.competence].title.in_language(lang) + " (" +
             on.level_title(each.competence, each.required, lang) + ")";
  return words.empty() ? worded(lang, "niets", "nothing") : words;
}

}  // namespace

std::string explain(const gap_choice& choice, const framework& on, profile_index target, language lang) {
  std::string words = worded(lang, "Nodig voor ", "Needed for ") + on.profiles()[target].title.in_language(lang) +
                      ": " + worded(lang, "ten minste ", "at least ") + std::to_string(choice.at_least) +
                      worded(lang, " van ", " of ") + std::to_string(choice.sets.size());
  std::string met, unsettled, below;
  for (const auto& set : choice.sets) {
    const gap_choice one{{set}, 1};
    std::string& list = one.missing() == 0 ? met : one.open() ? unsettled : below;
    list += (list.empty() ? "" : "; ") + words_of_set(on, set, lang);
  }
  if (!met.empty()) words += worded(lang, ". Voldoet: ", ". Met: ") + met;
  if (!unsettled.empty()) words += worded(lang, ". Onbekend: ", ". Unknown: ") + unsettled;
  if (!below.empty()) words += worded(lang, ". Nog niet: ", ". Not yet: ") + below;
  if (choice.missing() == 0) return visible(words + worded(lang, ". Dat zijn er genoeg.", ". These are enough."));
  words += words_of_lack(std::to_string(choice.missing_certainly()), std::to_string(choice.missing()), choice.open(), lang);
  return visible(words + ".");
}

namespace {

std::string words_of_asked(const gap_credits& of, const framework& fw, profile_index target, language lang) {
  return worded(lang, "Nodig voor ", "Needed for ") + fw.profiles()[target].title.in_language(lang) + ": " +
         worded(lang, "ten minste ", "at least ") + print(fw, of.asked, lang) + worded(lang, ". Er is ", ". There is ") +
         decimal(of.had.there, 100, 2, lang);
}

std::string words_of_missing(const gap_credits& of, language lang) {
  if (of.missing() == 0) return worded(lang, ". Dat is genoeg.", ". That is enough.");
  const auto number = [&](std::int64_t hundredths) { return decimal(hundredths, 100, 2, lang); };
  const auto from = [&](std::int64_t had) { return number(of.asked.at_least) + " − " + number(had); };
  std::string sums = from(of.had.there);
  if (of.had.uncertain > 0 && !of.open()) sums = from(of.had.there + of.had.uncertain) + ", " + sums;
  return words_of_lack(number(of.missing_certainly()), number(of.missing()), of.open(), lang) + " (" + sums + ").";
}

}  // namespace

std::string explain(const gap_credits& of, const framework& fw, profile_index target, language lang) {
  std::string words = words_of_asked(of, fw, target, lang);
  if (of.had.uncertain > 0)
    words += worded(lang, "; van nog ", "; of another ") + decimal(of.had.uncertain, 100, 2, lang) +
             worded(lang, " is onbekend wanneer het gedaan is", " it is not known when it was done");
  return visible(words + words_of_missing(of, lang));
}

std::string explain(const gap_credits& of, const person& who, profile_index target, language lang) {
  const framework& fw = who.fw();
  const standing stands = who.stands();
  std::string counting, uncertain, late;
  for (std::size_t i = 0; i < stands.done.size(); ++i) {
    const step_index s = stands.done[i];
    const auto earlier = stands.done.begin() + static_cast<std::ptrdiff_t>(i);
    if (credits_of(fw, s, of.asked) == 0 || std::find(stands.done.begin(), earlier, s) != earlier) continue;
    const credit_answer counts = counts_in_time(stands, i, of.asked);
    std::string& list = counts == credit_answer::counts ? counting : counts == credit_answer::unknown ? uncertain : late;
    list += (list.empty() ? "" : "; ") + fw.steps()[s].title.in_language(lang) + " (" +
            decimal(credits_of(fw, s, of.asked), 100, 2, lang) + ")";
  }
  std::string words = words_of_asked(of, fw, target, lang);
  if (!counting.empty()) words += ": " + counting;
  if (!uncertain.empty())
    words += worded(lang, ". Onbekend is wanneer dit gedaan is: ", ". It is not known when this was done: ") + uncertain;
  if (!late.empty()) words += worded(lang, ". Te lang geleden: ", ". Too long ago: ") + late;
  return visible(words + words_of_missing(of, lang));
}

}  // namespace loopbaan
