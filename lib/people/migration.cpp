// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/migration.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

using reason = migration_note::reason;

/// A level that a link brings.
struct arrival {
  const resolved_link* link;
  rank had;
  rank level;
};

class mover {
public:
  mover(const crosswalk& by, std::vector<migration_note>& notes)
      : crosswalk_{by}, notes_{notes}, from_(by.from().competences().size()), into_(by.to().competences().size()) {
    for (const resolved_link& each : by.links()) {
      from_[each.from.value].push_back(&each);
      into_[each.to.value].push_back(&each);
    }
  }

  person_draft moved(const person& who) {
    const std::size_t first = notes_.size();
    row_ = who.row();
    fw_ = &who.fw();
    person_draft made = who.draft();
    const auto levels = std::move(made.levels);
    made.levels.clear();
    rated_ = rated_exactly(made.ratings);
    for (const competence_index to : crosswalk_.to().competences().indices()) arrive(to, levels, made);
    for (const auto& [from, had] : levels) stay(from, had, levels);
    move_ratings(made);
    move_done(made);
    if (const auto phase = made.phase) {
      const std::string& id = fw_->phases()[*phase].id;
      made.phase = crosswalk_.to().phases().find(id);
      if (!made.phase) notes_.push_back({row_, reason::phase, {}, {}, {}, {}, id});
    }
    if (const auto route = made.route) {
      const std::string& id = fw_->routes()[*route].id;
      made.route = crosswalk_.to().routes().find(id);
      if (!made.route) notes_.push_back({row_, reason::route, {}, {}, {}, {}, id});
    }
    const auto key = [](const migration_note& n) {
      return std::pair{n.competence ? n.competence->value : ~0u, static_cast<int>(n.why)};
    };
    std::stable_sort(notes_.begin() + static_cast<std::ptrdiff_t>(first), notes_.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return made;
  }

private:
  static bool moves(const resolved_link& link, rank had) { return link.becomes[number(had)].has_value(); }

  /// Are all parts of what the link leads to known, with levels that say something there?
  [[nodiscard]] bool all_parts(competence_index whole, const known_levels& levels) const {
    return std::ranges::all_of(into_[whole.value], [&](const resolved_link* each) {
      const auto had = levels.find(each->from);
      return each->how != relation::part || (had != levels.end() && moves(*each, had->second));
    });
  }

  void arrive(competence_index to, const known_levels& levels, person_draft& made) {
    std::vector<arrival> all;
    const bool whole = all_parts(to, levels);
    for (const resolved_link* each : into_[to.value]) {
      const auto had = levels.find(each->from);
      if (had == levels.end() || !moves(*each, had->second) || (each->how == relation::part && !whole)) continue;
      all.push_back({each, had->second, *each->becomes[number(had->second)]});
    }
    if (all.empty()) return;
    const auto exact = std::ranges::find_if(all, [](const arrival& a) { return a.link->how == relation::exact; });
    if (exact == all.end() &&
        rated_[to.value]) {  // an own rating goes before a level derived from a related competence
      for (const arrival& each : all) note(reason::others_lower, each);
      return;
    }
    const rank at = exact != all.end() ? exact->level : std::ranges::min_element(all, {}, &arrival::level)->level;
    made.levels[to] = at;
    for (const arrival& each : all) {
      if (each.level != at)
        note(reason::others_lower, each);
      else if (each.link->how != relation::exact || each.link->maps_levels)
        note(reason::confirm, each);
    }
  }

  void note(reason why, const arrival& of) {
    notes_.push_back({row_, why, of.link->from, of.had, of.link->to, of.level});
  }

  /// Which competences of the other edition somebody else than the person has rated, by an exact link.
  [[nodiscard]] std::vector<bool> rated_exactly(const std::vector<evidence>& ratings) const {
    std::vector<bool> found(into_.size());
    for (const evidence& each : ratings)
      for (const resolved_link* link : from_[each.competence.value])
        if (is_by_other(each) && each.level != rank::unknown && link->how == relation::exact &&
            moves(*link, each.level))
          found[link->to.value] = true;
    return found;
  }

  /// Says along which links a level went nowhere, and why.
  void stay(competence_index from, rank had, const known_levels& levels) {
    const auto& links = from_[from.value];
    if (links.empty()) {
      notes_.push_back({row_, reason::no_link, from, had});
      return;
    }
    for (const resolved_link* each : links) {
      if (moves(*each, had) && (each->how != relation::part || all_parts(each->to, levels))) continue;
      const reason why = moves(*each, had)                                       ? reason::not_alone
                         : each->how == relation::broader && !each->maps_levels  ? reason::whole_or_piece
                         : each->how == relation::narrower && !each->maps_levels ? reason::whole_or_piece
                                                                                 : reason::no_level;
      notes_.push_back({row_, why, from, had, each->to});
    }
  }

  void move_ratings(person_draft& made) {
    std::vector<evidence> moved;
    std::map<competence_index, migration_note> left;
    for (evidence& each : made.ratings) {
      const auto& links = from_[each.competence.value];
      const bool no_level = each.level == rank::unknown;  // "not rated" moves along with its competence
      const auto same = std::ranges::find_if(links, [&](const resolved_link* l) {
        return l->how == relation::exact && (no_level || moves(*l, each.level));
      });
      if (same == links.end()) {
        const auto [at, fresh] =
            left.try_emplace(each.competence, migration_note{row_, reason::ratings, each.competence, each.level});
        if (!fresh) ++at->second.count;
        continue;
      }
      if (!no_level) each.level = *(*same)->becomes[number(each.level)];
      each.competence = (*same)->to;
      forget_score(each);
      moved.push_back(std::move(each));
    }
    made.ratings = std::move(moved);
    for (const auto& [unused, each] : left) notes_.push_back(each);
  }

  /// A score that means another level in the other edition would deny the level that moved along.
  void forget_score(evidence& each) const {
    if (!each.score) return;
    const auto means = level_of_score(crosswalk_.to(), each.competence, each.instrument, *each.score);
    if (means && *means != each.level) each.score.reset();
  }

  void move_done(person_draft& made) {
    std::vector<step_index> moved;
    for (const step_index each : made.done) {
      const std::string& id = fw_->steps()[each].id;
      if (const auto found = crosswalk_.to().steps().find(id))
        moved.push_back(*found);
      else
        notes_.push_back({row_, reason::done, {}, {}, {}, {}, id});
    }
    made.done = std::move(moved);
  }

  const crosswalk& crosswalk_;
  std::vector<migration_note>& notes_;
  std::vector<std::vector<const resolved_link*>> from_;
  std::vector<std::vector<const resolved_link*>> into_;
  std::size_t row_ = 0;
  const framework* fw_ = nullptr;  ///< of the person: the edition that is left, perhaps with catalogues
  std::vector<bool> rated_;
};

}  // namespace

migration move_people(const cohort& people, const crosswalk& by) {
  if (!people.fw().is_same_edition(by.from())) require_same(by.from(), people.fw());
  std::vector<migration_note> notes;
  std::vector<person_draft> moved;
  moved.reserve(people.size());
  mover to{by, notes};
  for (std::size_t row = 0; row < people.size(); ++row) moved.push_back(to.moved(people[row]));
  const cohort there = cohort::build(by.to(), std::move(moved), people.rule()).value();
  return {there.for_purpose(people.purpose()), std::move(notes)};
}

}  // namespace loopbaan
