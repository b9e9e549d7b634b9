// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/level_rule.hpp>

#include <array>

namespace loopbaan {
namespace {

struct method_words {
  level_method method;
  std::string_view name;
  phrase words;
};

constexpr std::array methods{
    method_words{
        level_method::confirmed,
        "confirmed",
        {"De meest recente beoordeling door een ander telt, van meer op die dag de laagste; heeft niemand anders "
         "beoordeeld, dan de meest recente eigen beoordeling.",
         "The most recent rating by someone else counts, of several on that day the lowest; where nobody else "
         "has rated, the most recent own rating."}},
    method_words{
        level_method::latest,
        "latest",
        {"De meest recente beoordeling telt, wie haar ook gaf; van meer op die dag die van een ander, en dan de "
         "laagste.",
         "The most recent rating counts, whoever gave it; of several on that day the one by someone else, then "
         "the lowest."}},
    method_words{
        level_method::highest_confirmed,
        "highest_confirmed",
        {"De hoogste beoordeling door een ander telt; heeft niemand anders beoordeeld, dan de meest recente "
         "eigen beoordeling.",
         "The highest rating by someone else counts; where nobody else has rated, the most recent own rating."}},
    method_words{
        level_method::rater_order,
        "rater_order",
        {"De soort beoordelaar die het eerst in de volgorde staat telt: het middelste van wat haar beoordelaars "
         "zeggen, van twee het lagere. Volgorde: ",
         "The kind of rater that stands first in the order counts: the middle one of what each rater gave last, the "
         "lower of "
         "two. Order: "}},
    method_words{
        level_method::severity,
        "severity",
        {"Het hoogste niveau waarvan het minstens even waarschijnlijk is dat het is bereikt als dat het niet is "
         "bereikt, gegeven hoe streng elke soort beoordelaar is. Maatstaf is de eerste die te vergelijken is van: ",
         "The highest level that is at least as likely reached as not, given how severe each kind of rater is. "
         "The yardstick is the first that can be compared of: "}},
};

/// What a rule says, with its kinds of raters as `called` calls them.
template <class Called>
std::string explained(const level_rule& rule, language lang, Called&& called) {
  std::string words;
  for (const method_words& each : methods)
    if (each.method == rule.method) words = each.words.in_language(lang);
  if (rule.method == level_method::rater_order || rule.method == level_method::severity) {
    std::string all;
    for (const std::string& each : rule.order) all += (all.empty() ? "" : ", ") + called(each);
    words += all + ".";
  }
  words += worded(lang,
                  " Een vastgesteld niveau gaat voor, eerder geleerd, vrijgesteld of niet van toepassing telt als "
                  "minstens dat niveau, "
                  "en een "
                  "besluit met reden gaat voor alles.",
                  " An established level goes first, prior learning, waivers and what is not applicable count as at "
                  "least their "
                  "level, and a "
                  "decision with a reason goes before all.");
  if (rule.as_of) words += worded(lang, " Peildatum: ", " As of: ") + print(*rule.as_of) + ".";
  return words;
}

}  // namespace

std::string_view name(level_method method) noexcept {
  for (const method_words& each : methods)
    if (each.method == method) return each.name;
  return {};
}

std::optional<level_method> parse_level_method(std::string_view word) {
  for (const method_words& each : methods)
    if (each.name == word) return each.method;
  return std::nullopt;
}

std::string explain(const level_rule& rule, language lang) {
  return explained(rule, lang, [&](const std::string& id) {
    const auto by = parse_rater(id);
    return by ? title(by, lang) : id;
  });
}

std::string explain(const framework& fw, const level_rule& rule, language lang) {
  return explained(rule, lang, [&](const std::string& id) {
    const auto by = find_rater(fw, id);
    return by ? title(fw, by, lang) : id;
  });
}

}  // namespace loopbaan
