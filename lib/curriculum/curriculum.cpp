// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/curriculum.hpp>

#include <algorithm>

#include <curriculum/curriculum_data.hpp>

namespace loopbaan {

curriculum curriculum::with_notes(const curriculum& of, diagnostics notes) {
  const auto made = std::make_shared<data>(*of.held_);
  made->draft.notes = std::move(notes);
  return curriculum{made};
}

const curriculum_draft& curriculum::draft() const noexcept { return held_->draft; }
const framework& curriculum::fw() const noexcept { return held_->fw; }
const diagnostics& curriculum::notes() const noexcept { return held_->draft.notes; }
const std::vector<curriculum_module>& curriculum::modules() const noexcept { return held_->draft.modules; }

const resolved_module& curriculum::resolved(std::size_t module) const {
  detail::require_position(module, held_->modules.size());
  return held_->modules[module];
}

std::span<const resolved_module> curriculum::resolved_modules() const noexcept { return held_->modules; }

std::optional<std::uint32_t> curriculum::find_module(std::string_view id) const {
  const auto found = held_->by_id.find(id);
  if (!found) return std::nullopt;
  return found->value;
}

std::size_t curriculum::variant_count() const noexcept {
  return std::max<std::size_t>(held_->draft.variants.size(), 1);
}

std::string curriculum::variant_title(std::size_t variant, language lang) const {
  detail::require_position(variant, variant_count());
  if (held_->draft.variants.empty()) return "";
  const curriculum_variant& of = held_->draft.variants[variant];
  const std::string& title = of.title.in_language(lang);
  return title.empty() ? of.id : title;
}

std::optional<std::uint32_t> curriculum::find_variant(std::string_view id) const {
  for (std::uint32_t i = 0; i < held_->draft.variants.size(); ++i)
    if (held_->draft.variants[i].id == id) return i;
  return std::nullopt;
}

const std::vector<competence_index>& curriculum::competences() const noexcept { return held_->scope; }
std::span<const resolved_cell> curriculum::cells() const noexcept { return held_->cells; }

std::span<const resolved_cell> curriculum::cells_of(competence_index of) const {
  detail::require_position(of.value, held_->required.size());
  const std::span<const resolved_cell> all = held_->cells;
  return all.subspan(held_->first[of.value], held_->first[of.value + 1] - held_->first[of.value]);
}

const curriculum_cell& curriculum::cell(cell_place place) const {
  detail::require_position(place.module, modules().size());
  detail::require_position(place.cell, modules()[place.module].cells.size());
  return modules()[place.module].cells[place.cell];
}

std::optional<profile_index> curriculum::profile() const noexcept { return held_->profile; }

rank curriculum::required(competence_index of) const {
  detail::require_position(of.value, held_->required.size());
  return held_->required[of.value];
}

rank curriculum::desired(competence_index of) const {
  detail::require_position(of.value, held_->desired.size());
  return held_->desired[of.value];
}

variant_set curriculum::left_out(competence_index of) const {
  detail::require_position(of.value, held_->left_out.size());
  return held_->left_out[of.value];
}

const rule_state& curriculum::state_of(curriculum_rule rule) const noexcept {
  return held_->rules[static_cast<std::size_t>(rule)];
}

std::int64_t curriculum::options_of(std::size_t choice, std::size_t variant) const {
  detail::require_position(choice, held_->options.size());
  detail::require_position(variant, held_->options[choice].size());
  return held_->options[choice][variant];
}

std::string_view name(activity does) noexcept {
  switch (does) {
    case activity::introduce:
      return "introduce";
    case activity::practise:
      return "practise";
    case activity::assess:
      return "assess";
    case activity::offered:
      return "offered";
  }
  return "";
}

std::string_view name(side of) noexcept {
  switch (of) {
    case side::institute:
      return "institute";
    case side::workplace:
      return "workplace";
    case side::together:
      return "together";
  }
  return "";
}

std::string print(const module_span& when, language lang) {
  if (!when.is_known()) return "";
  const auto words = [&](std::int32_t time, bool with_period) {
    const std::int32_t year = time / module_span::year_step;
    const std::int32_t period = time % module_span::year_step;
    std::string made = year == 0 ? "" : worded(lang, "jaar ", "year ") + std::to_string(year);
    if (with_period)
      made += (made.empty() ? "" : ", ") + std::string{worded(lang, "periode ", "period ")} + std::to_string(period);
    return made;
  };
  const bool to_year_end = when.last % module_span::year_step == module_span::whole_year;
  const std::string from = words(when.first, !(to_year_end && when.first % module_span::year_step == 1));
  if (when.first == when.last) return from;
  if (when.first / module_span::year_step == when.last / module_span::year_step) {
    if (to_year_end) return from;
    return from + "–" + std::to_string(when.last % module_span::year_step);
  }
  return from + " – " + words(when.last, !to_year_end);
}

}  // namespace loopbaan
