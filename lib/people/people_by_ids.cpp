// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>

#include <core/pointer.hpp>
#include <framework/checks.hpp>
#include <people/draft_checks.hpp>

namespace loopbaan {
namespace {

/// Finds the positions of what one draft names, and keeps every error.
class finder {
public:
  finder(const framework& on, place at, diagnostics& found) : fw_{on}, at_{std::move(at)}, found_{found} {}

  template <class Entity>
  std::optional<index_of<Entity>> find(const table<Entity>& known, const std::string& id, const std::string& member,
                                       const text& what) {
    const auto position = known.find(id);
    if (!position) diagnose(known.ids(), id, member, what);
    return position;
  }

  std::optional<rank> level(competence_index of, const std::string& id, const std::string& member) {
    if (id.empty()) return rank::not_shown;
    const auto found = fw_.rank_of(of, id);
    if (!found)
      found_.push_back(detail::wrong_level(fw_.scales(), fw_.scale_of(of), fw_.competences()[of].id, legible(id),
                                           detail::inside(at_, member)));
    return found;
  }

  evidence entry(const evidence_by_ids& from, const std::string& member) {
    evidence made{.competence = {},
                  .level = rank::unknown,
                  .rated_by = from.rated_by,
                  .day = from.day,
                  .instrument = from.instrument,
                  .kind = from.kind,
                  .score = from.score,
                  .until = from.until,
                  .who = from.who,
                  .reason = from.reason,
                  .source = from.source,
                  .extra = from.extra};
    const auto of =
        find(fw_.competences(), from.competence, member + "/competence", entity_word<loopbaan::competence>());
    if (!of) return made;
    made.competence = *of;
    if (from.level) {
      made.level = level(*of, *from.level, member + "/level").value_or(rank::unknown);
    } else if (from.score) {
      const auto means = level_of_score(fw_, *of, from.instrument, *from.score);
      if (means) made.level = *means;
      for (const diagnostic& each : means.errors())
        found_.push_back({each.code, detail::inside(at_, member), each.details});
    } else {
      found_.push_back({errc::missing_field, detail::inside(at_, member), {std::string{"level"}}});
    }
    return made;
  }

private:
  static std::string legible(const std::string& id) { return is_utf8(id) ? id : "?"; }

  void diagnose(const std::vector<std::string_view>& known, const std::string& id, const std::string& member,
                const text& what) {
    const std::string near_id = is_utf8(id) ? nearest(id, known) : std::string{};
    found_.push_back({errc::unknown_reference,
                      detail::inside(at_, member),
                      {legible(id), what,
                       did_you_mean(near_id, {"Neem een kenmerk dat in het raamwerk staat.",
                                              "Take an id that is in the framework."})}});
  }

  const framework& fw_;
  place at_;
  diagnostics& found_;
};

/// A key as it stands in a JSON pointer.
std::string key(std::string_view id) { return (detail::pointer{} / (is_utf8(id) ? id : "?")).words().substr(1); }

person_draft draft_of(const framework& on, const person_by_ids& from, std::size_t row, diagnostics& found) {
  finder find{on, detail::place_of(from.where, row), found};
  person_draft made{.id = from.id,
                    .groups = from.groups,
                    .fte = from.fte,
                    .since = from.since,
                    .extra = from.extra,
                    .where = from.where};
  if (from.phase) made.phase = find.find(on.phases(), *from.phase, "phase", entity_word<loopbaan::phase>());
  if (from.route) made.route = find.find(on.routes(), *from.route, "route", entity_word<loopbaan::route>());
  for (const auto& [competence, level] : from.levels) {
    const std::string member = "levels/" + key(competence);
    if (const auto of = find.find(on.competences(), competence, member, entity_word<loopbaan::competence>()))
      if (const auto at = find.level(*of, level, member)) made.levels.emplace(*of, *at);
  }
  for (std::size_t i = 0; i < from.done.size(); ++i)
    if (const auto step =
            find.find(on.steps(), from.done[i], "done/" + std::to_string(i), entity_word<loopbaan::step>()))
      made.done.push_back(*step);
  for (std::size_t i = 0; i < from.ratings.size(); ++i)
    made.ratings.push_back(find.entry(from.ratings[i], "evidence/" + std::to_string(i)));
  return made;
}

}  // namespace

result<cohort> cohort::build_by_ids(const framework& on, const std::vector<person_by_ids>& people, level_rule rule) {
  diagnostics found;
  std::vector<person_draft> drafts;
  drafts.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row) {
    drafts.push_back(draft_of(on, people[row], row, found));
    drafts.back().where = detail::place_of(drafts.back().where, row);
  }
  auto built = build(on, std::move(drafts), std::move(rule));
  if (found.empty()) return built;
  found.insert(found.end(), built.errors().begin(), built.errors().end());
  return found;
}

}  // namespace loopbaan
