// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <core/refusals.hpp>
#include <framework/built_in_kinds.hpp>
#include <framework/framework_data.hpp>

namespace loopbaan {
namespace detail {

std::optional<rank> rank_in(const scale& s, std::string_view level_id) noexcept {
  const auto found = std::ranges::find(s.levels, level_id, &level::id);
  if (found == s.levels.end()) return std::nullopt;
  return make_rank(static_cast<std::size_t>(found - s.levels.begin()) + 1);
}

std::optional<rank> framework_data::rank_of(competence_index c, std::string_view level_id) const noexcept {
  return rank_in(scales[scale_of[c.value]], level_id);
}

const std::string& remembered_hash(const framework& of, std::string (*compute)(const framework&)) {
  framework_data::content_hash& hash = *of.held_->hash;
  std::call_once(hash.once, [&] { hash.value = compute(of); });
  return hash.value;
}

}  // namespace detail

namespace {

template <class Entry>
const Entry& entry(const std::vector<Entry>& list, std::size_t position) {
  detail::require_position(position, list.size());
  return list[position];
}

const level& level_at(const scale& on, rank r) {
  if (number(r) > on.levels.size()) detail::refuse_level_of(on.levels.size(), number(r));
  return on.levels[number(r) - 1];
}

/// "nl-leraar 2026.1", and where that does not tell two apart the beginning of the fingerprint.
std::string edition_of(const framework& each, const framework& other, const std::string& fingerprint) {
  std::string words = each.id() + " " + each.version();
  if (each.id() == other.id() && each.version() == other.version()) words += " (" + fingerprint.substr(0, 12) + ")";
  return words;
}

}  // namespace

bool framework::is_same_edition(const framework& other) const noexcept {
  return held_ == other.held_ || held_->edition == other.held_->edition;
}

bool operator==(const framework& one, const framework& other) noexcept {
  return one.held_ == other.held_ || one.held_->fingerprint == other.held_->fingerprint;
}

void require_same(const framework& wanted, const framework& given) {
  if (given == wanted) return;
  detail::refuse(
      {errc::other_framework,
       {},
       {edition_of(given, wanted, given.held_->fingerprint), edition_of(wanted, given, wanted.held_->fingerprint)}});
}

bool meets_alternatives(ranks_view levels, const resolved_choice& choice) {
  std::size_t left = choice.at_least;
  for (const auto& alternative : choice.any_of) {
    if (left == 0) break;
    if (meets(levels, alternative)) --left;
  }
  return left == 0;
}

std::size_t how_many_met(ranks_view levels, const resolved_choice& choice) {
  return static_cast<std::size_t>(
      std::ranges::count_if(choice.any_of, [&](const auto& alternative) { return meets(levels, alternative); }));
}

bool meets(ranks_view levels, const resolved_profile& profile) {
  return meets(levels, profile.required) &&
         std::ranges::all_of(profile.choices, [&](const auto& each) { return meets_alternatives(levels, each); });
}

std::int64_t credits_of(const framework& fw, step_index s, const resolved_credits& asked) {
  detail::require_position(s.value, fw.steps().size());
  detail::require_position(asked.unit.value, fw.units().size());
  const step& each = fw.steps()[s];
  if (!asked.kinds.empty() && (!each.kind || !std::ranges::binary_search(asked.kinds, *each.kind))) return 0;
  const auto given = each.credits_given.find(fw.units()[asked.unit].id);
  return given == each.credits_given.end() ? 0 : given->second.count();
}

std::string framework::currency() const { return held_->draft.currency.value_or("EUR"); }

const std::string& framework::id() const& noexcept { return held_->draft.id; }
const std::string& framework::version() const& noexcept { return held_->draft.version; }
const text& framework::title() const& noexcept { return held_->title; }
const table<source>& framework::sources() const& noexcept { return held_->sources; }
const table<scale>& framework::scales() const& noexcept { return held_->scales; }
const table<depth>& framework::depths() const& noexcept { return held_->depths; }
const table<domain>& framework::domains() const& noexcept { return held_->domains; }
const table<area>& framework::areas() const& noexcept { return held_->areas; }
const table<competence>& framework::competences() const& noexcept { return held_->competences; }
const table<profile>& framework::profiles() const& noexcept { return held_->profiles; }
const table<phase>& framework::phases() const& noexcept { return held_->phases; }
const table<role>& framework::roles() const& noexcept { return held_->roles; }
const table<route>& framework::routes() const& noexcept { return held_->routes; }
const table<rater_kind>& framework::rater_kinds() const& noexcept { return held_->raters; }
const table<instrument>& framework::instruments() const& noexcept { return held_->instruments; }
const table<assessment>& framework::assessments() const& noexcept { return held_->assessments; }
const table<step_kind>& framework::step_kinds() const& noexcept { return held_->kinds; }
const table<credit_unit>& framework::units() const& noexcept { return held_->units; }
const table<step>& framework::steps() const& noexcept { return held_->steps; }
const std::vector<catalogue_ref>& framework::catalogues() const& noexcept { return held_->catalogues; }
const diagnostics& framework::notes() const& noexcept { return held_->notes; }
std::string framework::id() const&& { return held_->draft.id; }
std::string framework::version() const&& { return held_->draft.version; }
text framework::title() const&& { return held_->title; }
diagnostics framework::notes() const&& { return held_->notes; }
const framework_draft& framework::draft() const& noexcept { return held_->draft; }

const resolved_profile& framework::resolved(profile_index p) const& { return entry(held_->resolved_profiles, p.value); }
const resolved_step& framework::resolved(step_index s) const& { return entry(held_->resolved_steps, s.value); }

const resolved_instrument& framework::resolved(instrument_index i) const& {
  return entry(held_->resolved_instruments, i.value);
}
const resolved_assessment& framework::resolved(assessment_index i) const& {
  return entry(held_->resolved_assessments, i.value);
}

std::optional<profile_index> framework::profile_of(domain_index of, depth_index at) const {
  return entry(entry(held_->depth_profiles, of.value), at.value);
}

bool framework::is_on(route_index taken, step_index s) const {
  detail::require_position(taken.value, routes().size());
  const std::vector<route_index>& open_to = resolved(s).routes;
  return open_to.empty() || std::ranges::binary_search(open_to, taken);
}

std::optional<profile_index> framework::exit_of(phase_index p) const { return entry(held_->exits, p.value); }

bool framework::phases_are_graph() const noexcept { return held_->phases_are_graph; }

const std::vector<phase_index>& framework::predecessors(phase_index p) const& {
  return entry(held_->predecessors, p.value);
}

const std::vector<phase_index>& framework::phases_in_order() const& noexcept { return held_->phase_order; }

bool framework::is_before(phase_index earlier, phase_index later) const {
  detail::require_position(earlier.value, phases().size());
  detail::require_position(later.value, phases().size());
  return phases_are_graph() ? held_->phases_before[later.value][earlier.value] : earlier < later;
}

const scale& framework::scale_of(competence_index c) const& { return held_->scales[entry(held_->scale_of, c.value)]; }

std::optional<rank> framework::rank_of(competence_index c, std::string_view level_id) const {
  detail::require_position(c.value, competences().size());
  return held_->rank_of(c, level_id);
}

rank framework::top(competence_index c) const { return make_rank(scale_of(c).levels.size()); }

std::string_view framework::level_id(competence_index c, rank r) const& {
  const scale& on = scale_of(c);
  return counted(r) == rank::not_shown ? std::string_view{} : level_at(on, r).id;
}

std::string framework::level_title(competence_index c, rank r, language lang) const {
  const scale& on = scale_of(c);
  if (r == rank::unknown) return worded(lang, "onbekend", "unknown");
  if (r == rank::not_shown) return worded(lang, "nog niet getoond", "not shown");
  return level_at(on, r).title.in_language(lang);
}

std::string framework::kind_title(std::string_view kind, language lang) const {
  for (std::size_t i = 0; i < detail::built_in_kinds.size(); ++i)
    if (detail::built_in_kinds[i] == kind) return detail::built_in_kind_titles[i].words().in_language(lang);
  const auto own = step_kinds().find(kind);
  return own ? step_kinds()[*own].title.in_language(lang) : std::string{};
}

namespace {

/// The profile that an entry stands for: itself, a role's profile, a phase's exit.
std::optional<std::string> profile_id(const profile& p) { return p.id; }
std::optional<std::string> profile_id(const role& r) { return r.profile; }
std::optional<std::string> profile_id(const phase& p) { return p.exit; }

}  // namespace

result<profile_index> framework::target(std::string_view word) const {
  const std::string wanted = folded(word);
  std::vector<std::string> known;
  const auto search = [&](const auto& entries, bool by_id) -> std::optional<profile_index> {
    for (const auto& entry : entries) {
      const auto target = profile_id(entry);
      if (!target) continue;
      if (by_id) {
        known.push_back(entry.id);
        if (entry.id == word) return profiles().find(*target);
        continue;
      }
      for (const language lang : languages()) {
        known.push_back(entry.title.in_language(lang));
        if (!wanted.empty() && folded(known.back()) == wanted) return profiles().find(*target);
      }
    }
    return std::nullopt;
  };
  for (const bool by_id : {true, false}) {
    if (const auto found = search(profiles(), by_id)) return *found;
    if (const auto found = search(roles(), by_id)) return *found;
    if (const auto found = search(phases(), by_id)) return *found;
  }
  std::string choices;
  for (const profile& each : profiles()) choices += (choices.empty() ? "" : ", ") + each.id;
  return diagnostic{
      errc::unknown_profile,
      {},
      {std::string{word},
       did_you_mean(nearest(word, known), detail::filled("Kies uit: {0}.", "Choose from: {0}.", {choices}))}};
}

}  // namespace loopbaan
