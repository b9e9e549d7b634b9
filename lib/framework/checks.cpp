// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>

#include <algorithm>
#include <cmath>

#include <loopbaan/core/id.hpp>

#include <core/invalid_id.hpp>
#include <core/number_words.hpp>

namespace loopbaan::detail {

void checks::id(const std::string& id, const pointer& at) {
  if (!is_id(id)) sink_.diagnose(errc::invalid_id, at, invalid_id_details(id));
}

void checks::own_id(const std::string& id, const pointer& at, entity_kind kind, const text& what,
                    std::set<std::string>& seen) {
  this->id(id, at);
  const bool is_new = seen.insert(id).second;
  if (!is_new) sink_.diagnose(errc::duplicate_id, at, {id, what});
  // Whoever means it by the name that it should have had does not find it.
  if (!is_new || !is_id(id)) sink_.lose(kind);
}

void checks::value(const std::string& words, const meaning& means, const pointer& of, std::string_view name) {
  if (words.empty() && !means.needed && !means.filled) return;
  if (means.refers != entity_kind::none) {
    reference(means.refers, words, of / name);
  } else if (means.is_id) {
    id(words, of / name);
  } else if (!is_utf8(words)) {
    sink_.diagnose(errc::not_utf8, of / name, {text{"geen UTF-8", "not UTF-8"}});
  }
}

void checks::value(const text& words, const meaning&, const pointer& of, std::string_view name) {
  for (const auto& [tag, value] : words.translations())
    if (!is_utf8(value))
      sink_.diagnose(errc::not_utf8, tag.empty() ? of / name : of / name / tag, {text{"geen UTF-8", "not UTF-8"}});
}

void checks::value(const std::vector<std::string>& list, const meaning& means, const pointer& of,
                   std::string_view name) {
  meaning of_each = means;
  of_each.needed = true;
  const pointer at = of / name;
  for (std::size_t i = 0; i < list.size(); ++i) value(list[i], of_each, at, std::to_string(i));
}

void checks::value(const std::map<std::string, std::string>& by_name, const meaning& means, const pointer& of,
                   std::string_view name) {
  if (means.keys == entity_kind::competence) return levels(by_name, of / name);
  for (const auto& [key, value] : by_name) {
    reference(means.keys, key, of / name / key);
    reference(means.refers, value, of / name / key);
  }
}

void checks::value(const std::map<std::string, text>& by_name, const meaning& means, const pointer& of,
                   std::string_view name) {
  for (const auto& [key, words] : by_name) value(words, means, of / name, key);
}

void checks::value(const std::map<std::string, credits>& by_unit, const meaning& means, const pointer& of,
                   std::string_view name) {
  for (const auto& [unit, amount] : by_unit) reference(means.keys, unit, of / name / unit);
}

void checks::value(const level_choice& choice, const meaning&, const pointer& of, std::string_view name) {
  const pointer at = choice.at_least ? of / name / "of" : of / name;
  for (std::size_t i = 0; i < choice.sets.size(); ++i) levels(choice.sets[i], at / i);
  const std::size_t all = choice.sets.size();
  if (!choice.at_least || (*choice.at_least >= 1 && static_cast<std::uint64_t>(*choice.at_least) <= all)) return;
  sink_.diagnose(errc::at_least_out_of_range, of / name / "at_least",
                 {std::to_string(*choice.at_least), std::to_string(all)}, {at.words()});
}

void checks::value(std::int64_t number, const meaning& means, const pointer& of, std::string_view name) {
  if (!means.counts.en.empty() && number < 0)
    sink_.diagnose(errc::quantity_negative, of / name, {std::to_string(number), means.counts.words()});
}

void checks::value(double number, const meaning& means, const pointer& of, std::string_view name) {
  if (means.counts.en.empty() || (std::isfinite(number) && number >= 0)) return;
  const errc code = std::isnan(number) ? errc::quantity_not_whole
                    : number < 0       ? errc::quantity_negative
                                       : errc::quantity_too_large;
  sink_.diagnose(code, of / name, {number_words(number), means.counts.words()});
}

void checks::value(const date& day, const meaning&, const pointer& of, std::string_view name) {
  if (!is_day(day)) sink_.diagnose(errc::invalid_date, of / name, {print(day)});
}

template <class Entity>
void checks::look_up(const table<Entity>& among, const std::string& id, const pointer& at) {
  static const text add_it{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};
  if (among.find(id) || sink_.has_lost(kind_of_entity<Entity>)) return;
  if (sink_.full() || sink_.is_spoilt(at.words())) return;  // the nearest word is not looked for without need
  sink_.diagnose(errc::unknown_reference, at, unknown_words(among, id, add_it));
}

template <class Entity>
void checks::look_up_kind(const table<Entity>& among, const std::string& id, const pointer& at) {
  const auto built_in = built_in_ids(kind_of_entity<Entity>);
  if (std::ranges::find(built_in, id) != built_in.end() || among.find(id)) return;
  if (sink_.has_lost(kind_of_entity<Entity>)) return;
  std::string all;
  for (const std::string_view each : built_in) (all += all.empty() ? "" : ", ") += each;
  for (const Entity& each : among) (all += ", ") += each.id;
  sink_.diagnose(errc::unknown_value, at, {is_utf8(id) ? id : "?", all});
}

void checks::reference(entity_kind kind, const std::string& id, const pointer& at) {
  if (kind == entity_kind::source) return look_up(sources_, id, at);
  if (known_ == nullptr) return;
  switch (kind) {
    case entity_kind::scale:
      return look_up(known_->scales, id, at);
    case entity_kind::depth:
      return look_up(known_->depths, id, at);
    case entity_kind::domain:
      return look_up(known_->domains, id, at);
    case entity_kind::area:
      return look_up(known_->areas, id, at);
    case entity_kind::competence:
      return look_up(known_->competences, id, at);
    case entity_kind::profile:
      return look_up(known_->profiles, id, at);
    case entity_kind::phase:
      return look_up(known_->phases, id, at);
    case entity_kind::role:
      return look_up(known_->roles, id, at);
    case entity_kind::route:
      return look_up(known_->routes, id, at);
    case entity_kind::rater:
      return look_up_kind(known_->raters, id, at);
    case entity_kind::kind_of_step:
      return look_up_kind(known_->kinds, id, at);
    case entity_kind::unit:
      return look_up(known_->units, id, at);
    case entity_kind::instrument:
      return look_up(known_->instruments, id, at);
    case entity_kind::assessment:
      return look_up(known_->assessments, id, at);
    case entity_kind::step:
      return look_up(known_->steps, id, at);
    case entity_kind::none:
    case entity_kind::source:
    case entity_kind::level:    // of a competence, which says which scale
    case entity_kind::rule:     // nothing refers to one
    case entity_kind::account:  // nor to these
    case entity_kind::sector:  // of a policy, which looks up what its rules name
    case entity_kind::edition:
    case entity_kind::edition_role:
    case entity_kind::school_term:  // of offers, which look up what their editions name
    case entity_kind::module:       // of a curriculum, which looks up what its modules name
    case entity_kind::variant:
    case entity_kind::choice:
      break;
  }
}

void checks::level(competence_index c, const std::string& level_id, const pointer& at) {
  if (!known_->has_levels(c) || known_->rank_of(c, level_id)) return;
  if (sink_.has_lost(entity_kind::level) || sink_.full()) return;
  const scale& own = known_->scales[known_->scale_of[c.value]];
  sink_.diagnose({wrong_level(known_->scales, own, known_->competences[c].id, level_id, sink_.at(at.words()))});
}

void checks::levels(const level_map& named, const pointer& at) {
  for (const auto& [competence_id, level_id] : named) {
    reference(entity_kind::competence, competence_id, at / competence_id);
    if (const auto competence = known_->competences.find(competence_id))
      level(*competence, level_id, at / competence_id);
  }
}

diagnostic wrong_level(const table<scale>& scales, const scale& own, const std::string& competence_id,
                       const std::string& level_id, place where) {
  std::string choices;
  for (const level& each : own.levels) choices += (choices.empty() ? "" : ", ") + each.id;
  for (const scale& other : scales)
    if (rank_in(other, level_id))
      return {errc::level_of_another_scale, std::move(where), {level_id, competence_id, choices, other.id}};
  return {errc::unknown_level, std::move(where), {level_id, competence_id, choices}};
}

}  // namespace loopbaan::detail
