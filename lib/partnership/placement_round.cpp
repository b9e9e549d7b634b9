// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement_round.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace loopbaan {
namespace {

using words = std::set<std::string>;

words folded_all(const std::vector<std::string>& of) {
  words made;
  for (const std::string& each : of) made.insert(folded(each));
  return made;
}

bool share(const words& one, const words& other) {
  return std::ranges::any_of(one, [&](const std::string& each) { return other.contains(each); });
}

/// A placement becoming a round.
class round_maker {
public:
  explicit round_maker(const placement& of) : of_{of}, draft_{of.draft()} {
    for (std::size_t s = 0; s < draft_.schools.size(); ++s) add_school(s);
    made_.criteria = {{"not_accredited", {"zo veel mogelijk op een opleidingsschool", "most at an accredited training school"}},
                      {"no_mark", {"dan zo veel mogelijk op een keurmerkschool", "then most at a school with the quality mark"}}};
    if (sees_matter()) made_.criteria.push_back({"sees_nothing_new", {"zo veel mogelijk zien wat nog niet gezien is", "most see what they have not seen yet"}});
    std::size_t longest = 0;
    for (const placing_student& each : draft_.students) longest = std::max(longest, each.wishes.size());
    unnamed_ = static_cast<int>(std::min<std::size_t>(longest + 1, 1000));
    for (const placing_student& each : draft_.students) add_student(each);
  }

  result<placement_round> make(const std::optional<placement_travel>& travel) {
    std::size_t assumed = 0;
    const std::size_t criteria = made_.criteria.size();
    if (travel) {
      const round_travel ways = travel_of(*travel);  // looks at what is then moved
      auto far = with_travel(std::move(made_), ways);
      if (!far) return far.errors();
      made_ = std::move(far->draft);
      assumed = far->assumed;
      note_unknown(ways);
    }
    leave_out_what_nobody_named();
    auto round = assignment_round::build(std::move(made_));
    if (!round) return round.errors();
    assignment_rule rule{{rule_level::kind::most_met}};
    for (std::size_t c = 0; c < criteria; ++c) rule.push_back({rule_level::kind::criterion, c});
    rule.push_back({rule_level::kind::fewest_at_worst_ranks});
    if (travel) rule.push_back({rule_level::kind::criterion, criteria});
    return placement_round{*round, std::move(rule), std::move(fits_), std::move(far_unknown_), assumed,
                           travel ? travel->counted_in : round_travel::unit::kilometres};
  }

private:
  [[nodiscard]] bool sees_matter() const { return !draft_.to_see.empty(); }

  void add_school(std::size_t s) {
    const placing_school& each = draft_.schools[s];
    const auto least = of_.least_of(s);
    const auto places = of_.capacity_of(s).places;
    round_edition made{.id = each.id};
    if (places >= least) {
      made.most = static_cast<std::size_t>(places);
      made.least = static_cast<std::size_t>(least);
    }
    // A place for a subject is of that subject alone; where no subject has a number, taking it or not is all there is.
    if (std::ranges::any_of(each.subjects, [](const taken_subject& some) { return some.places.has_value(); })) {
      made.by_group = true;
      for (const taken_subject& some : each.subjects)
        made.reserved.push_back({folded(some.subject), static_cast<std::size_t>(some.places.value_or(places))});
    }
    made_.editions.push_back(std::move(made));
    position_.emplace(each.id, s);
    words stages = folded_all(each.stages), subjects;
    for (const taken_subject& some : each.subjects) subjects.insert(folded(some.subject));
    every_subject_.insert(subjects.begin(), subjects.end());
    stages_.push_back(std::move(stages));
    subjects_.push_back(std::move(subjects));
    shows_.push_back(folded_all(each.shows));
  }

  std::set<std::size_t> positions(const std::vector<std::string>& ids) const {
    std::set<std::size_t> made;
    for (const std::string& each : ids)
      if (const auto at = position_.find(each); at != position_.end()) made.insert(at->second);
    return made;
  }

  void add_student(const placing_student& each) {
    const auto own = positions(each.own_schools), excluded = positions(each.excluded), previous = positions(each.previous);
    const words subjects = folded_all(each.subjects), must = folded_all(each.must_see);
    words open = folded_all(draft_.to_see);  // what is left to see
    for (const std::string& seen : folded_all(each.seen)) open.erase(seen);
    for (const std::size_t s : previous)
      for (const std::string& seen : shows_[s]) open.erase(seen);
    const auto fit = [&](std::size_t s) {
      if (own.contains(s)) return school_fit::own;
      if (excluded.contains(s)) return school_fit::excluded;
      if (previous.contains(s) && !draft_.again.value_or(false)) return school_fit::before;
      if (!stages_[s].empty() && each.stage && !stages_[s].contains(folded(*each.stage))) return school_fit::stage;
      if (!subjects_[s].empty() && !subjects.empty() && !share(subjects, subjects_[s])) return school_fit::subject;
      if (!must.empty() && !share(must, shows_[s])) return school_fit::not_shown;
      if (made_.editions[s].most == 0) return school_fit::no_places;
      return school_fit::fits;
    };
    round_need made{.id = each.id};
    words groups = subjects.empty() ? every_subject_ : subjects;
    std::vector<school_fit> fits;
    for (std::size_t s = 0; s < draft_.schools.size(); ++s) {
      fits.push_back(fit(s));
      const auto named = std::ranges::find(each.wishes, draft_.schools[s].id);
      const bool is_booked = each.booked == draft_.schools[s].id;
      const bool may_be_near = fits.back() == school_fit::fits || fits.back() == school_fit::no_places;
      if (!may_be_near && !is_booked && named == each.wishes.end()) continue;
      round_wish wish{.edition = draft_.schools[s].id, .rank = each.wishes.empty() ? 1 : unnamed_};
      if (named != each.wishes.end()) wish.rank = static_cast<int>(named - each.wishes.begin()) + 1;
      const school_status status = draft_.schools[s].status.value_or(school_status::internship);
      wish.criteria = {status == school_status::accredited ? 0 : 1, status == school_status::internship ? 1 : 0};
      if (sees_matter()) wish.criteria.push_back(open.empty() || share(open, shows_[s]) ? 0 : 1);
      if (is_booked) {
        wish.booked = true;
        // What is agreed takes a place, of whatever subject.
        groups.insert(subjects_[s].begin(), subjects_[s].end());
      } else if (!may_be_near) wish.refused = title(fits.back());
      made.wishes.push_back(std::move(wish));
    }
    fits_.push_back(std::move(fits));
    made.groups = {groups.begin(), groups.end()};
    made_.needs.push_back(std::move(made));
  }

  [[nodiscard]] round_travel travel_of(const placement_travel& given) const {
    round_travel made{.counted_in = given.counted_in, .distances = given.distances, .most = given.most,
                      .otherwise = given.otherwise, .turn = made_.criteria.size()};
    for (const placing_student& each : draft_.students) made.of_needs.push_back(each.home.value_or(""));
    for (const placing_school& each : draft_.schools) made.of_editions.push_back(each.place.value_or(each.id));
    return made;
  }

  void note_unknown(const round_travel& travel) {
    std::set<std::pair<std::string_view, std::string_view>> known;
    for (const travel_distance& each : travel.distances) known.insert({each.from, each.to}), known.insert({each.to, each.from});
    for (const std::string& home : travel.of_needs) {
      std::vector<bool>& row = far_unknown_.emplace_back();
      for (const std::string& place : travel.of_editions) row.push_back(!place.empty() && home != place && !known.contains({home, place}));
    }
  }

  /// What is too far is a fact about student and school; only what somebody named stays as a wish that cannot be.
  void leave_out_what_nobody_named() {
    for (std::size_t n = 0; n < made_.needs.size(); ++n) {
      const std::vector<std::string>& named = draft_.students[n].wishes;
      for (round_wish& wish : made_.needs[n].wishes) {
        school_fit& fit = fits_[n][position_.at(wish.edition)];
        if ((fit == school_fit::fits || fit == school_fit::no_places) && !wish.refused.empty()) {
          fit = school_fit::too_far;
          if (far_unknown_[n][position_.at(wish.edition)])
            wish.refused = text{"de afstand is niet bekend en telt als te ver", "the distance is not known and counts as too far"};
        }
        if (fit == school_fit::no_places && !wish.booked) wish.refused = title(fit);
      }
      std::erase_if(made_.needs[n].wishes, [&](const round_wish& wish) {
        return !wish.refused.empty() && std::ranges::count(named, wish.edition) == 0;
      });
    }
  }

  const placement& of_;
  const placement_draft& draft_;
  round_draft made_;
  std::map<std::string, std::size_t> position_;
  std::vector<words> stages_, subjects_, shows_;  // by school
  words every_subject_;
  std::vector<std::vector<school_fit>> fits_;
  std::vector<std::vector<bool>> far_unknown_;
  int unnamed_ = 1;
};

}  // namespace

std::string_view name(school_fit of) noexcept {
  switch (of) {
    case school_fit::fits: return "fits";
    case school_fit::own: return "own";
    case school_fit::excluded: return "excluded";
    case school_fit::before: return "before";
    case school_fit::stage: return "stage";
    case school_fit::subject: return "subject";
    case school_fit::not_shown: return "not_shown";
    case school_fit::too_far: return "too_far";
    case school_fit::no_places: return "no_places";
  }
  return "";
}

result<placement_round> round_of(const placement& of, const std::optional<placement_travel>& travel) {
  return round_maker{of}.make(travel);
}

result<placement_answer> find_placement(const placement& of, const std::optional<placement_travel>& travel,
                                        const std::string& seed, const assignment_limits& limits) {
  auto asked = round_of(of, travel);
  if (!asked) return asked.errors();
  auto found = find_assignment(asked->round, {asked->rule, seed, limits});
  if (!found) return found.errors();
  return placement_answer{*std::move(asked), *std::move(found), seed};
}

std::vector<std::optional<std::size_t>> schools_of(const placement_answer& of) {
  std::vector<std::optional<std::size_t>> made;
  for (std::size_t n = 0; n < of.found.placed.size(); ++n)
    made.push_back(of.found.placed[n] ? std::optional{of.asked.round.edition_of(n, *of.found.placed[n])} : std::nullopt);
  return made;
}

}  // namespace loopbaan
