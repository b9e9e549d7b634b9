// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/evidence.hpp>

#include <algorithm>
#include <array>

#include <loopbaan/framework/words.hpp>

#include <core/number_words.hpp>
#include <core/plain_words.hpp>
#include <people/months_after.hpp>

namespace loopbaan {
namespace {

template <class Value>
struct word_for {
  Value value;
  std::string_view word;
};

/// The first word of each rater is its name in the file formats; the others are those of forms and systems.
constexpr std::array rater_words{
    word_for<rater>{rater::self, "self"},
    word_for<rater>{rater::self, "zelf"},
    word_for<rater>{rater::self, "leraar"},
    word_for<rater>{rater::self, "leraar zelf"},
    word_for<rater>{rater::self, "leerkracht"},
    word_for<rater>{rater::self, "leerkracht zelf"},
    word_for<rater>{rater::self, "docent"},
    word_for<rater>{rater::self, "docent zelf"},
    word_for<rater>{rater::self, "medewerker"},
    word_for<rater>{rater::self, "medewerker zelf"},
    word_for<rater>{rater::self, "werknemer"},
    word_for<rater>{rater::self, "ikzelf"},
    word_for<rater>{rater::self, "eigen"},
    word_for<rater>{rater::self, "eigen oordeel"},
    word_for<rater>{rater::self, "eigen beoordeling"},
    word_for<rater>{rater::self, "zelfbeoordeling"},
    word_for<rater>{rater::self, "zelfevaluatie"},
    word_for<rater>{rater::self, "zelfscan"},
    word_for<rater>{rater::self, "self assessment"},
    word_for<rater>{rater::self, "self rating"},
    word_for<rater>{rater::self, "self evaluation"},
    word_for<rater>{rater::self, "self reflection"},
    word_for<rater>{rater::self, "self report"},
    word_for<rater>{rater::self, "zelfreflectie"},
    word_for<rater>{rater::self, "zelfinschatting"},
    word_for<rater>{rater::self, "zelfrapportage"},
    word_for<rater>{rater::self, "zelfassessment"},
    word_for<rater>{rater::self, "ik"},
    word_for<rater>{rater::self, "mezelf"},
    word_for<rater>{rater::self, "mijzelf"},
    word_for<rater>{rater::self, "zichzelf"},
    word_for<rater>{rater::self, "betrokkene"},
    word_for<rater>{rater::self, "beoordeelde"},
    word_for<rater>{rater::self, "startende leraar"},
    word_for<rater>{rater::self, "onderwijsgevende"},
    word_for<rater>{rater::self, "personeelslid"},
    word_for<rater>{rater::self, "teacher"},
    word_for<rater>{rater::self, "employee"},
    word_for<rater>{rater::colleague, "colleague"},
    word_for<rater>{rater::colleague, "collega"},
    word_for<rater>{rater::colleague, "collega's"},
    word_for<rater>{rater::colleague, "duo partner"},
    word_for<rater>{rater::colleague, "duopartner"},
    word_for<rater>{rater::colleague, "duocollega"},
    word_for<rater>{rater::colleague, "teamgenoot"},
    word_for<rater>{rater::colleague, "teamlid"},
    word_for<rater>{rater::colleague, "peer"},
    word_for<rater>{rater::colleague, "peer review"},
    word_for<rater>{rater::colleague, "co worker"},
    word_for<rater>{rater::colleague, "coworker"},
    word_for<rater>{rater::colleague, "vakcollega"},
    word_for<rater>{rater::colleague, "mede collega"},
    word_for<rater>{rater::colleague, "naaste collega"},
    word_for<rater>{rater::colleague, "directe collega"},
    word_for<rater>{rater::colleague, "sectiegenoot"},
    word_for<rater>{rater::colleague, "bouwcollega"},
    word_for<rater>{rater::colleague, "parallelcollega"},
    word_for<rater>{rater::leader, "leader"},
    word_for<rater>{rater::leader, "leidinggevende"},
    word_for<rater>{rater::leader, "teamleider"},
    word_for<rater>{rater::leader, "afdelingsleider"},
    word_for<rater>{rater::leader, "locatieleider"},
    word_for<rater>{rater::leader, "schoolleider"},
    word_for<rater>{rater::leader, "schoolleiding"},
    word_for<rater>{rater::leader, "directeur"},
    word_for<rater>{rater::leader, "adjunct directeur"},
    word_for<rater>{rater::leader, "directie"},
    word_for<rater>{rater::leader, "rector"},
    word_for<rater>{rater::leader, "conrector"},
    word_for<rater>{rater::leader, "manager"},
    word_for<rater>{rater::leader, "line manager"},
    word_for<rater>{rater::leader, "principal"},
    word_for<rater>{rater::leader, "head teacher"},
    word_for<rater>{rater::leader, "directe leidinggevende"},
    word_for<rater>{rater::leader, "direct leidinggevende"},
    word_for<rater>{rater::leader, "locatiedirecteur"},
    word_for<rater>{rater::leader, "vestigingsdirecteur"},
    word_for<rater>{rater::leader, "clusterdirecteur"},
    word_for<rater>{rater::leader, "unitleider"},
    word_for<rater>{rater::leader, "adjunct"},
    word_for<rater>{rater::leader, "directrice"},
    word_for<rater>{rater::leader, "schooldirecteur"},
    word_for<rater>{rater::leader, "teamleidster"},
    word_for<rater>{rater::leader, "supervisor"},
    word_for<rater>{rater::leader, "superior"},
    word_for<rater>{rater::leader, "director"},
    word_for<rater>{rater::leader, "team leader"},
    word_for<rater>{rater::leader, "school leader"},
    word_for<rater>{rater::observer, "observer"},
    word_for<rater>{rater::observer, "observator"},
    word_for<rater>{rater::observer, "observant"},
    word_for<rater>{rater::observer, "coach"},
    word_for<rater>{rater::observer, "beeldcoach"},
    word_for<rater>{rater::observer, "begeleider"},
    word_for<rater>{rater::observer, "werkplekbegeleider"},
    word_for<rater>{rater::observer, "mentor"},
    word_for<rater>{rater::observer, "lesobservator"},
    word_for<rater>{rater::observer, "extern observator"},
    word_for<rater>{rater::observer, "externe observator"},
    word_for<rater>{rater::observer, "external observer"},
    word_for<rater>{rater::observer, "schoolcoach"},
    word_for<rater>{rater::observer, "docentcoach"},
    word_for<rater>{rater::observer, "leraarcoach"},
    word_for<rater>{rater::observer, "startcoach"},
    word_for<rater>{rater::observer, "startersbegeleider"},
    word_for<rater>{rater::observer, "schoolopleider"},
    word_for<rater>{rater::observer, "inductiebegeleider"},
    word_for<rater>{rater::observer, "stagebegeleider"},
    word_for<rater>{rater::observer, "stagementor"},
    word_for<rater>{rater::pupil, "pupil"},
    word_for<rater>{rater::pupil, "pupils"},
    word_for<rater>{rater::pupil, "leerling"},
    word_for<rater>{rater::pupil, "leerlingen"},
    word_for<rater>{rater::pupil, "kinderen"},
    word_for<rater>{rater::pupil, "klas"},
    word_for<rater>{rater::pupil, "leerling enquete"},
    word_for<rater>{rater::pupil, "leerlingenquete"},
    word_for<rater>{rater::pupil, "learner"},
    word_for<rater>{rater::pupil, "learners"},
    word_for<rater>{rater::institute, "institute"},
    word_for<rater>{rater::institute, "instituut"},
    word_for<rater>{rater::institute, "opleiding"},
    word_for<rater>{rater::institute, "lerarenopleiding"},
    word_for<rater>{rater::institute, "instituutsopleider"},
    word_for<rater>{rater::institute, "hogeschool"},
    word_for<rater>{rater::institute, "pabo"},
    word_for<rater>{rater::institute, "opleider"},
    word_for<rater>{rater::institute, "university"},
    word_for<rater>{rater::institute, "college"},
    word_for<rater>{rater::institute, "lerarenopleider"},
};

/// Likewise for kinds.
constexpr std::array kind_words{
    word_for<evidence_kind>{evidence_kind::rating, "rating"},
    word_for<evidence_kind>{evidence_kind::rating, "beoordeling"},
    word_for<evidence_kind>{evidence_kind::prior_learning, "prior_learning"},
    word_for<evidence_kind>{evidence_kind::prior_learning, "prior learning"},
    word_for<evidence_kind>{evidence_kind::prior_learning, "evc"},
    word_for<evidence_kind>{evidence_kind::prior_learning, "eerder verworven"},
    word_for<evidence_kind>{evidence_kind::waiver, "waiver"},
    word_for<evidence_kind>{evidence_kind::waiver, "vrijstelling"},
    word_for<evidence_kind>{evidence_kind::override, "override"},
    word_for<evidence_kind>{evidence_kind::override, "besluit"},
    word_for<evidence_kind>{evidence_kind::not_applicable, "not_applicable"},
    word_for<evidence_kind>{evidence_kind::not_applicable, "not applicable"},
    word_for<evidence_kind>{evidence_kind::not_applicable, "niet van toepassing"},
};

template <class Words, class Value>
std::string_view name_in(const Words& words, Value value) noexcept {
  const auto found = std::ranges::find(words, value, &word_for<Value>::value);
  return found == words.end() ? std::string_view{} : found->word;
}

template <class Value, class Words>
std::optional<Value> parse_in(const Words& words, std::string_view word) {
  std::string wanted = detail::plain_words(word);
  for (const std::string_view article : {"de ", "het ", "een ", "the ", "a ", "an "})
    if (wanted.starts_with(article)) {
      wanted.erase(0, article.size());
      break;
    }
  const auto find = [&]() -> std::optional<Value> {
    for (const auto& each : words)
      if (detail::plain_words(each.word) == wanted) return each.value;
    return std::nullopt;
  };
  if (const auto found = find()) return found;
  // Forms number those of a kind: "Collega 2", "leerling-14".
  const std::size_t size = wanted.size();
  while (!wanted.empty() && wanted.back() >= '0' && wanted.back() <= '9') wanted.pop_back();
  if (wanted.size() == size) return std::nullopt;
  while (!wanted.empty() && (wanted.back() == ' ' || wanted.back() == '#')) wanted.pop_back();
  return find();
}

}  // namespace

std::string_view name(rater by) noexcept { return name_in(rater_words, by); }
std::optional<rater> parse_rater(std::string_view word) { return parse_in<rater>(rater_words, word); }
std::string_view name(evidence_kind kind) noexcept { return name_in(kind_words, kind); }
std::optional<evidence_kind> parse_evidence_kind(std::string_view word) {
  return parse_in<evidence_kind>(kind_words, word);
}

std::string title(std::optional<rater> by, language lang) {
  const bool nl = lang == language::nl;
  if (!by) return nl ? "een niet genoemde beoordelaar" : "an unnamed rater";
  switch (*by) {
    case rater::self:
      return nl ? "de leraar zelf" : "the teacher";
    case rater::colleague:
      return nl ? "een collega" : "a colleague";
    case rater::leader:
      return nl ? "de leidinggevende" : "the leader";
    case rater::observer:
      return nl ? "een observator" : "an observer";
    case rater::pupil:
      return nl ? "leerlingen" : "pupils";
    case rater::institute:
      return nl ? "het instituut" : "the institute";
  }
  return {};
}

std::string title(const framework& fw, std::optional<rater> by, language lang) {
  constexpr std::array<std::string_view, 6> words{"teacher", "colleague", "leader", "observer", "pupils", "institute"};
  const auto at = static_cast<std::size_t>(by.value_or(rater::self));
  if (!by || at >= words.size() || !fw.draft().words.contains(std::string{words[at]})) return title(by, lang);
  const std::string own = profession_word(fw, words[at], lang);
  return *by == rater::self && lang == language::nl ? own + " zelf" : own;
}

std::optional<errc> error_of(const evidence& each) noexcept {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  if (each.kind != evidence_kind::rating && std::ranges::all_of(each.reason, is_blank)) return errc::reason_missing;
  if (each.until && each.day && *each.until < *each.day) return errc::ends_before_start;
  return std::nullopt;
}

result<rank> level_of_score(const framework& on, competence_index c, std::string_view id, double score) {
  detail::require_position(c.value, on.competences().size());
  const auto found = on.instruments().find(id);
  if (!found) {
    std::string known;
    for (const instrument& each : on.instruments()) known += (known.empty() ? "" : ", ") + each.id;
    return diagnostic{errc::unknown_instrument, {}, {is_utf8(id) ? std::string{id} : "?", known}};
  }
  const instrument& with = on.instruments()[*found];
  const auto& sees = on.resolved(*found).sees;
  const auto seen = std::ranges::find(sees, c, &seen_competence::competence);
  if (seen == sees.end()) return diagnostic{errc::not_seen, {}, {with.id, on.competences()[c].id}};
  if (std::ranges::find(with.missing, score) != with.missing.end()) return rank::unknown;
  if (score != score || score < with.lowest.value_or(score) || score > with.highest.value_or(score)) {
    const auto bound = [](const std::optional<double>& each) { return each ? detail::number_words(*each) : text{"…"}; };
    return diagnostic{
        errc::score_out_of_range, {}, {detail::number_words(score), with.id, bound(with.lowest), bound(with.highest)}};
  }
  rank at = rank::not_shown;
  for (const score_rank& each : seen->scores)
    if (score >= each.from) at = each.level;
  return at;
}

bool in_force(const framework& on, const evidence& each, std::optional<date> as_of) {
  if (!as_of) return true;
  if (each.day && *each.day > *as_of) return false;
  if (each.until) return *as_of <= *each.until;
  if (each.kind != evidence_kind::rating || !each.day) return true;
  const auto with = on.instruments().find(each.instrument);
  if (!with || !on.instruments()[*with].valid_months) return true;
  return *as_of <= detail::months_after(*each.day, *on.instruments()[*with].valid_months);
}

}  // namespace loopbaan
