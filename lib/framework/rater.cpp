// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/rater.hpp>

#include <algorithm>
#include <array>

#include <loopbaan/framework/words.hpp>

#include <core/articles.hpp>
#include <core/plain_words.hpp>
#include <framework/framework_data.hpp>

namespace loopbaan {
namespace {

constexpr int built_in = 6;

struct rater_word {
  rater kind;
  std::string_view word;
};

/// The first word of each kind is its name in the file formats; the others are those of forms and systems.
constexpr std::array rater_words{
    rater_word{rater::self, "self"},
    rater_word{rater::self, "zelf"},
    rater_word{rater::self, "leraar"},
    rater_word{rater::self, "leraar zelf"},
    rater_word{rater::self, "leerkracht"},
    rater_word{rater::self, "leerkracht zelf"},
    rater_word{rater::self, "docent"},
    rater_word{rater::self, "docent zelf"},
    rater_word{rater::self, "medewerker"},
    rater_word{rater::self, "medewerker zelf"},
    rater_word{rater::self, "werknemer"},
    rater_word{rater::self, "ikzelf"},
    rater_word{rater::self, "eigen"},
    rater_word{rater::self, "eigen oordeel"},
    rater_word{rater::self, "eigen beoordeling"},
    rater_word{rater::self, "zelfbeoordeling"},
    rater_word{rater::self, "zelfevaluatie"},
    rater_word{rater::self, "zelfscan"},
    rater_word{rater::self, "self assessment"},
    rater_word{rater::self, "self rating"},
    rater_word{rater::self, "self evaluation"},
    rater_word{rater::self, "self reflection"},
    rater_word{rater::self, "self report"},
    rater_word{rater::self, "zelfreflectie"},
    rater_word{rater::self, "zelfinschatting"},
    rater_word{rater::self, "zelfrapportage"},
    rater_word{rater::self, "zelfassessment"},
    rater_word{rater::self, "ik"},
    rater_word{rater::self, "mezelf"},
    rater_word{rater::self, "mijzelf"},
    rater_word{rater::self, "zichzelf"},
    rater_word{rater::self, "betrokkene"},
    rater_word{rater::self, "beoordeelde"},
    rater_word{rater::self, "startende leraar"},
    rater_word{rater::self, "onderwijsgevende"},
    rater_word{rater::self, "personeelslid"},
    rater_word{rater::self, "teacher"},
    rater_word{rater::self, "employee"},
    rater_word{rater::colleague, "colleague"},
    rater_word{rater::colleague, "collega"},
    rater_word{rater::colleague, "collega's"},
    rater_word{rater::colleague, "duo partner"},
    rater_word{rater::colleague, "duopartner"},
    rater_word{rater::colleague, "duocollega"},
    rater_word{rater::colleague, "teamgenoot"},
    rater_word{rater::colleague, "teamlid"},
    rater_word{rater::colleague, "peer"},
    rater_word{rater::colleague, "peer review"},
    rater_word{rater::colleague, "co worker"},
    rater_word{rater::colleague, "coworker"},
    rater_word{rater::colleague, "vakcollega"},
    rater_word{rater::colleague, "mede collega"},
    rater_word{rater::colleague, "naaste collega"},
    rater_word{rater::colleague, "directe collega"},
    rater_word{rater::colleague, "sectiegenoot"},
    rater_word{rater::colleague, "bouwcollega"},
    rater_word{rater::colleague, "parallelcollega"},
    rater_word{rater::leader, "leader"},
    rater_word{rater::leader, "leidinggevende"},
    rater_word{rater::leader, "teamleider"},
    rater_word{rater::leader, "afdelingsleider"},
    rater_word{rater::leader, "locatieleider"},
    rater_word{rater::leader, "schoolleider"},
    rater_word{rater::leader, "schoolleiding"},
    rater_word{rater::leader, "directeur"},
    rater_word{rater::leader, "adjunct directeur"},
    rater_word{rater::leader, "directie"},
    rater_word{rater::leader, "rector"},
    rater_word{rater::leader, "conrector"},
    rater_word{rater::leader, "manager"},
    rater_word{rater::leader, "line manager"},
    rater_word{rater::leader, "principal"},
    rater_word{rater::leader, "head teacher"},
    rater_word{rater::leader, "directe leidinggevende"},
    rater_word{rater::leader, "direct leidinggevende"},
    rater_word{rater::leader, "locatiedirecteur"},
    rater_word{rater::leader, "vestigingsdirecteur"},
    rater_word{rater::leader, "clusterdirecteur"},
    rater_word{rater::leader, "unitleider"},
    rater_word{rater::leader, "adjunct"},
    rater_word{rater::leader, "directrice"},
    rater_word{rater::leader, "schooldirecteur"},
    rater_word{rater::leader, "teamleidster"},
    rater_word{rater::leader, "supervisor"},
    rater_word{rater::leader, "superior"},
    rater_word{rater::leader, "director"},
    rater_word{rater::leader, "team leader"},
    rater_word{rater::leader, "school leader"},
    rater_word{rater::observer, "observer"},
    rater_word{rater::observer, "observator"},
    rater_word{rater::observer, "observant"},
    rater_word{rater::observer, "coach"},
    rater_word{rater::observer, "beeldcoach"},
    rater_word{rater::observer, "begeleider"},
    rater_word{rater::observer, "werkplekbegeleider"},
    rater_word{rater::observer, "mentor"},
    rater_word{rater::observer, "lesobservator"},
    rater_word{rater::observer, "extern observator"},
    rater_word{rater::observer, "externe observator"},
    rater_word{rater::observer, "external observer"},
    rater_word{rater::observer, "schoolcoach"},
    rater_word{rater::observer, "docentcoach"},
    rater_word{rater::observer, "leraarcoach"},
    rater_word{rater::observer, "startcoach"},
    rater_word{rater::observer, "startersbegeleider"},
    rater_word{rater::observer, "schoolopleider"},
    rater_word{rater::observer, "inductiebegeleider"},
    rater_word{rater::observer, "stagebegeleider"},
    rater_word{rater::observer, "stagementor"},
    rater_word{rater::pupil, "pupil"},
    rater_word{rater::pupil, "pupils"},
    rater_word{rater::pupil, "leerling"},
    rater_word{rater::pupil, "leerlingen"},
    rater_word{rater::pupil, "kinderen"},
    rater_word{rater::pupil, "klas"},
    rater_word{rater::pupil, "leerling enquete"},
    rater_word{rater::pupil, "leerlingenquete"},
    rater_word{rater::pupil, "learner"},
    rater_word{rater::pupil, "learners"},
    rater_word{rater::institute, "institute"},
    rater_word{rater::institute, "instituut"},
    rater_word{rater::institute, "opleiding"},
    rater_word{rater::institute, "lerarenopleiding"},
    rater_word{rater::institute, "instituutsopleider"},
    rater_word{rater::institute, "hogeschool"},
    rater_word{rater::institute, "pabo"},
    rater_word{rater::institute, "opleider"},
    rater_word{rater::institute, "university"},
    rater_word{rater::institute, "college"},
    rater_word{rater::institute, "lerarenopleider"},
};

/// What a framework calls the built-in kinds, by the word that it replaces.
constexpr std::array<std::string_view, built_in> own_words{"teacher",  "colleague", "leader",
                                                           "observer", "pupils",    "institute"};

rater kind_at(const framework& fw, rater_kind_index at) {
  return own_rater(at.value, fw.rater_kinds()[at].counts_as_other.value_or(true));
}

}  // namespace

rater own_rater(std::size_t position, bool counts_as_other) {
  detail::require_position(position, detail::most_raters);
  return static_cast<rater>(built_in + 2 * static_cast<int>(position) + (counts_as_other ? 0 : 1));
}

std::string_view name(rater by) noexcept {
  const auto found = std::ranges::find(rater_words, by, &rater_word::kind);
  return found == rater_words.end() ? std::string_view{} : found->word;
}

std::string_view name(const framework& fw, rater by) noexcept {
  const auto own = own_position(by);
  if (!own) return name(by);
  const auto& all = fw.rater_kinds().entries();
  return *own < all.size() && all[*own].counts_as_other.value_or(true) == counts_as_other(by)
             ? std::string_view{all[*own].id}
             : std::string_view{};
}

std::vector<rater> raters_of(const framework& fw) {
  std::vector<rater> found;
  for (int i = 0; i < built_in; ++i) found.push_back(static_cast<rater>(i));
  for (const rater_kind_index each : fw.rater_kinds().indices()) found.push_back(kind_at(fw, each));
  return found;
}

std::string rater_ids(const framework& fw) {
  std::string all;
  for (const rater each : raters_of(fw)) (all += all.empty() ? "" : ", ") += name(fw, each);
  return all;
}

std::optional<rater> find_rater(const framework& fw, std::string_view id) {
  for (int i = 0; i < built_in; ++i)
    if (name(static_cast<rater>(i)) == id) return static_cast<rater>(i);
  const auto own = fw.rater_kinds().find(id);
  return own ? std::optional{kind_at(fw, *own)} : std::nullopt;
}

std::optional<rater> parse_rater(std::string_view word) {
  return detail::find_numbered(word, [](std::string_view plain) -> std::optional<rater> {
    for (const rater_word& each : rater_words)
      if (detail::plain_words(each.word) == plain) return each.kind;
    return std::nullopt;
  });
}

std::optional<rater> parse_rater(const framework& fw, std::string_view word) {
  const auto own = detail::find_numbered(word, [&](std::string_view plain) -> std::optional<rater> {
    for (const rater_kind_index at : fw.rater_kinds().indices()) {
      const rater_kind& each = fw.rater_kinds()[at];
      if (detail::plain_words(each.id) == plain) return kind_at(fw, at);
      for (const auto& [tag, title] : each.title.translations())
        if (detail::without_article(detail::plain_words(title)) == plain) return kind_at(fw, at);
    }
    return std::nullopt;
  });
  if (own) return own;
  // What the profession calls a leader or a colleague, it means in its tables too.
  const auto called = detail::find_numbered(word, [&](std::string_view plain) -> std::optional<rater> {
    for (std::size_t i = 0; i < own_words.size(); ++i) {
      const auto said = fw.draft().words.find(std::string{own_words[i]});
      if (said == fw.draft().words.end()) continue;
      for (const auto& [tag, title] : said->second.translations())
        if (detail::without_article(detail::plain_words(title)) == plain) return static_cast<rater>(i);
    }
    return std::nullopt;
  });
  return called ? called : parse_rater(word);
}

std::string title(std::optional<rater> by, language lang) {
  if (!by) return worded(lang, "een niet genoemde beoordelaar", "an unnamed rater");
  switch (*by) {
    case rater::self:
      return worded(lang, "de leraar zelf", "the teacher");
    case rater::colleague:
      return worded(lang, "een collega", "a colleague");
    case rater::leader:
      return worded(lang, "de leidinggevende", "the leader");
    case rater::observer:
      return worded(lang, "een observator", "an observer");
    case rater::pupil:
      return worded(lang, "leerlingen", "pupils");
    case rater::institute:
      return worded(lang, "het instituut", "the institute");
  }
  return {};
}

std::string title(const framework& fw, std::optional<rater> by, language lang) {
  if (!by) return title(by, lang);
  if (const auto own = own_position(*by))
    return *own < fw.rater_kinds().size() ? fw.rater_kinds().entries()[*own].title.in_language(lang) : std::string{};
  const std::string word{own_words[static_cast<std::size_t>(*by)]};
  if (!fw.draft().words.contains(word)) return title(by, lang);
  const std::string own = profession_word(fw, word, lang);
  return *by == rater::self ? detail::fill(worded(lang, "{0} zelf", "{0}"), {own}) : own;
}

}  // namespace loopbaan
