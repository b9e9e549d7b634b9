// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/references.hpp>

namespace loopbaan::detail {

std::optional<competence_index> references::competence(const spot& at) const { return find_in(fw_.competences(), at); }

std::optional<competence_index> references::competence(const std::string& id, const std::string& pointer,
                                                       reading& into) const {
  return look_up(fw_.competences(), id, pointer, into);
}

std::optional<rater> references::rater_of(const std::optional<std::string>& id, const std::string& pointer,
                                          reading& into) const {
  if (!id) return std::nullopt;
  const auto found = find_rater(fw_, *id);
  if (!found && !silent_) into.report(errc::unknown_value, pointer, {*id, rater_ids(fw_)});
  return found;
}

std::optional<rank> references::level(competence_index of, const spot& at) const {
  if (at.value.is_null()) return rank::not_shown;
  const auto id = at.as_string();
  if (!id) return std::nullopt;
  const auto found = fw_.rank_of(of, *id);
  if (!found)
    at.sink.report(
        {wrong_level(fw_.scales(), fw_.scale_of(of), fw_.competences()[of].id, *id, at.sink.at(at.pointer))});
  return found;
}

}  // namespace loopbaan::detail
