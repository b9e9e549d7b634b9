// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/evidence.hpp>

#include <algorithm>
#include <array>

#include <core/articles.hpp>
#include <core/number_words.hpp>
#include <core/plain_words.hpp>
#include <people/months_after.hpp>

namespace loopbaan {
namespace {

struct kind_word {
  evidence_kind value;
  std::string_view word;
};

/// The first word of each kind is its name in the file formats; the others are those of forms and systems.
constexpr std::array kind_words{
    kind_word{evidence_kind::rating, "rating"},
    kind_word{evidence_kind::rating, "beoordeling"},
    kind_word{evidence_kind::prior_learning, "prior_learning"},
    kind_word{evidence_kind::prior_learning, "prior learning"},
    kind_word{evidence_kind::prior_learning, "evc"},
    kind_word{evidence_kind::prior_learning, "eerder verworven"},
    kind_word{evidence_kind::waiver, "waiver"},
    kind_word{evidence_kind::waiver, "vrijstelling"},
    kind_word{evidence_kind::override, "override"},
    kind_word{evidence_kind::override, "besluit"},
    kind_word{evidence_kind::not_applicable, "not_applicable"},
    kind_word{evidence_kind::not_applicable, "not applicable"},
    kind_word{evidence_kind::not_applicable, "niet van toepassing"},
};

}  // namespace

std::string_view name(evidence_kind kind) noexcept {
  const auto found = std::ranges::find(kind_words, kind, &kind_word::value);
  return found == kind_words.end() ? std::string_view{} : found->word;
}
std::optional<evidence_kind> parse_evidence_kind(std::string_view word) {
  return detail::find_numbered(word, [](std::string_view plain) -> std::optional<evidence_kind> {
    for (const auto& each : kind_words)
      if (detail::plain_words(each.word) == plain) return each.value;
    return std::nullopt;
  });
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
