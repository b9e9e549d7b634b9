// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/references.hpp>

namespace loopbaan::detail {

std::optional<competence_index> references::competence(const spot& at) const { return in(on_.competences(), at); }

std::optional<competence_index> references::competence(const std::string& id, const std::string& pointer,
                                                       reading& into) const {
  return look_up(on_.competences(), id, pointer, into);
}

std::optional<rank> references::level(competence_index of, const spot& at) const {
  if (at.value.is_null()) return rank::not_shown;
  const auto id = at.as_string();
  if (!id) return std::nullopt;
  const auto found = on_.rank_of(of, *id);
  if (!found)
    at.into.report(
        {wrong_level(on_.scales(), on_.scale_of(of), on_.competences()[of].id, *id, at.into.at(at.pointer))});
  return found;
}

}  // namespace loopbaan::detail
