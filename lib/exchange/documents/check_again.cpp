// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/answers.hpp>

#include <algorithm>
#include <span>

#include <loopbaan/plan/checker.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/answers_frame.hpp>
#include <exchange/documents/overridden.hpp>

namespace loopbaan {
namespace {

/// Gathers what does not hold of the answers of one document.
class holding {
public:
  explicit holding(const std::string& file) : sink_{file} {}

  void flaw(const std::string& pointer, text what) {
    sink_.report(errc::answer_does_not_hold, pointer, {std::move(what)});
  }
  void flaws(const std::string& pointer, std::vector<plan_flaw> found) {
    for (plan_flaw& each : found) flaw(pointer + each.pointer, std::move(each.what));
  }
  void nobody(const std::string& pointer, const std::string& id) { sink_.report(errc::other_people, pointer, {id}); }

  [[nodiscard]] bool full() const { return sink_.full(); }
  [[nodiscard]] diagnostics take() { return sink_.take(); }

private:
  detail::collector sink_;
};

/// Calls `look(pointer, entry, person)` for each entry; the person is null where people are not given.
template <class Found, class Request, class Look>
diagnostics look_at(const answers_document<Found, Request>& whole, const cohort* given, const std::string& file,
                    Look look) {
  using of = detail::answers_kind<Found>;
  holding wrong{file};
  std::optional<cohort> people;
  if (given != nullptr) {
    if (!(given->fw() == whole.fw))
      detail::refuse({errc::other_framework,
                      {file},
                      {given->fw().id() + " " + given->fw().version(), whole.fw.id() + " " + whole.fw.version()}});
    people = given->with_rule(whole.rule);
  }
  for (std::size_t i = 0; i < whole.people.size() && !wrong.full(); ++i) {
    const answer_entry<Found>& each = whole.people[i];
    const std::string pointer = detail::pointer_to(detail::pointer_to("", of::list), i);
    const auto who = people ? people->find(each.person) : std::nullopt;
    if (people && !who) {
      wrong.nobody(pointer + "/person", each.person);
      continue;
    }
    look(wrong, pointer, each, who ? &*who : nullptr);
    if (who && !std::is_same_v<Found, founded_gap> && each.overridden != detail::overridden_of(*who))
      wrong.flaw(pointer + "/overridden", {"dit zijn niet de bekwaamheden waarover een mens besloot",
                                           "these are not the competences that a person decided"});
  }
  return wrong.take();
}

/// A line of a gap of this profile: what is asked must be what the profile asks.
void look_at_line(holding& wrong, const std::string& pointer, const founded_line& said, const founded_line& is) {
  const auto differs = [&](bool same, const char* member, text what) {
    if (!same) wrong.flaw(pointer + "/" + member, std::move(what));
  };
  const text person{"dit is niet zo bij deze persoon", "this is not so of this person"};
  differs(said.line.current == is.line.current, "current", person);
  differs(said.origin == is.origin, "origin", person);
  differs(said.ratings == is.ratings, "ratings", person);
  differs(said.raters == is.raters, "raters", person);
  differs(said.newest == is.newest, "newest", person);
  differs(said.sure == is.sure, "sureness", person);
  differs(said.until == is.until, "until", person);
  differs(said.ended == is.ended, "ended", person);
}

}  // namespace

diagnostics check_again(const gaps_document& whole, const cohort* people, const std::string& file) {
  const framework& on = whole.fw;
  const ranks nothing_known(on.competences().size(), rank::unknown);
  const gap asked = find_gap(on, {nothing_known, {}, {}, &on}, whole.request);
  return look_at(
      whole, people, file,
      [&](holding& wrong, const std::string& pointer, const answer_entry<founded_gap>& each, const person* who) {
        const auto& lines = each.found.lines;
        const auto is_asked = [](const founded_line& said, const gap_line& is) {
          return said.line.competence == is.competence && said.line.required == is.required &&
                 said.line.desired == is.desired;
        };
        if (!std::ranges::equal(lines, asked.lines, is_asked)) {
          wrong.flaw(pointer + "/lines", {"dit is niet wat het profiel vraagt", "this is not what the profile asks"});
          return;
        }
        if (each.found.choices.size() != asked.choices.size()) {
          wrong.flaw(pointer + "/choices", {"dit is niet wat het profiel vraagt", "this is not what the profile asks"});
          return;
        }
        const auto same = [](const gap_credits& one, const gap_credits& other) { return one.asked == other.asked; };
        if (!std::ranges::equal(each.found.credits, asked.credits, same)) {
          wrong.flaw(pointer + "/credits", {"dit is niet wat het profiel vraagt", "this is not what the profile asks"});
          return;
        }
        if (who == nullptr) return;
        const founded_gap is = with_grounds(*who, find_gap(on, who->stands(), whole.request));
        for (std::size_t i = 0; i < lines.size(); ++i)
          look_at_line(wrong, pointer + "/lines/" + std::to_string(i), lines[i], is.lines[i]);
        for (std::size_t i = 0; i < is.choices.size(); ++i)
          if (each.found.choices[i] != is.choices[i])
            wrong.flaw(pointer + "/choices/" + std::to_string(i),
                       {"dit is niet zo bij deze persoon", "this is not so of this person"});
        for (std::size_t i = 0; i < is.credits.size(); ++i)
          if (each.found.credits[i] != is.credits[i])
            wrong.flaw(pointer + "/credits/" + std::to_string(i),
                       {"dit is niet zo bij deze persoon", "this is not so of this person"});
      });
}

diagnostics check_again(const positions_document& whole, const cohort* people, const std::string& file) {
  const framework& on = whole.fw;
  const auto written = [&](const domain_position& each) {
    detail::answer_writer to{on, objective::hours};
    detail::answer_fields<domain_position>::of(to, each);
    return to.take();
  };
  return look_at(
      whole, people, file,
      [&](holding& wrong, const std::string& pointer, const answer_entry<career_position>& each, const person* who) {
        const ranks nothing_known(on.competences().size(), rank::unknown);
        const standing stands = who != nullptr ? who->stands() : standing{nothing_known, {}, {}, &on};
        const career_position is = find_position(on, stands);
        if (!std::ranges::equal(each.found.domains, is.domains, {}, &domain_position::domain,
                                &domain_position::domain)) {
          wrong.flaw(pointer + "/domains",
                     {"dit zijn niet de domeinen met diepten", "these are not the domains that have depths"});
          return;
        }
        for (std::size_t i = 0; i < is.domains.size() && who != nullptr; ++i)
          if (written(each.found.domains[i]) != written(is.domains[i]))
            wrong.flaw(pointer + "/domains/" + std::to_string(i),
                       {"hier staat deze persoon niet", "this is not where this person stands"});
      });
}

namespace {

/// All that was asked about one person.
class answers_of_one {
public:
  answers_of_one(const framework& on, const plan_request& asked, const person* who, const known_standing& stands,
                 const plan_outcome& plan)
      : fw_{on}, asked_{asked}, who_{who}, stands_{stands}, plan_{plan} {}

  [[nodiscard]] std::vector<plan_flaw> flaws(const plan_outcome& each) const {
    return flaws_of(fw_, stands_, asked_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const pareto_front& each) const {
    return flaws_of(fw_, stands_, asked_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const partial_plan& each) const {
    return flaws_of(fw_, stands_, asked_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const plan_alternatives& each) const {
    return flaws_of(fw_, stands_, asked_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const std::vector<step_role>& each) const {
    return flaws_of(fw_, stands_, asked_, plan_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const std::vector<level_gain>& each) const {
    return flaws_of(fw_, stands_, asked_, plan_, each);
  }
  [[nodiscard]] std::vector<plan_flaw> flaws(const plan_without& each) const {
    plan_request fewer = asked_;
    fewer.must_not.push_back(each.step);
    return flaws_of(fw_, stands_, fewer, each.plan);
  }

  /// What lies beyond the plan follows from the levels; without these it is known only what the targets desire.
  [[nodiscard]] std::vector<plan_flaw> flaws(const std::vector<beyond_level>& all) const {
    const ranks nothing_known(fw_.competences().size(), rank::unknown);
    const auto is = levels_beyond(fw_, asked_.targets, stands_ ? stands_->levels : nothing_known,
                                  stands_ ? plan_.steps : std::vector<planned_step>{});
    const auto desired = [&](const beyond_level& each) {
      return std::ranges::any_of(is, [&](const beyond_level& other) {
        return other.competence == each.competence && other.desired == each.desired;
      });
    };
    if (!std::ranges::all_of(all, desired))
      return {{"", {"dit is niet wat het profiel wenst", "this is not what the profile desires"}}};
    if (stands_ && all != is) return {{"", {"dit is niet zo bij deze persoon", "this is not so of this person"}}};
    return {};
  }

  [[nodiscard]] std::vector<plan_flaw> flaws(const std::vector<plan_along>& all) const {
    std::vector<plan_flaw> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
      plan_request along = asked_;
      along.route = all[i].route;
      for (plan_flaw& each : flaws_of(fw_, stands_, along, all[i].plan)) {
        each.pointer.insert(0, "/" + std::to_string(i));
        found.push_back(std::move(each));
      }
    }
    if (who_ != nullptr) {
      std::vector<route_index> told, open;
      for (const plan_along& each : all) told.push_back(each.route);
      if (!asked_.route && !who_->route()) open = open_routes(*who_);
      if (open.size() < 2) open.clear();
      if (told != open)
        found.push_back({"", {"dit zijn niet de routes die openstaan", "these are not the routes that are open"}});
    }
    return found;
  }

  [[nodiscard]] std::vector<plan_flaw> flaws(const plan_prospect& each) const {
    return flaws_of(fw_, stands_, asked_, each);
  }

  [[nodiscard]] std::vector<plan_flaw> flaws(const std::vector<entry_condition>& all) const {
    std::vector<plan_flaw> found;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (years_asked(all[i]) != all[i].years)
        found.push_back({"/" + std::to_string(i),
                         all[i].role ? text{"dit vraagt deze rol niet", "this is not what this role asks"}
                                     : text{"dit vraagt dit niveau niet", "this is not what this level asks"}});
    if (found.empty() && who_ != nullptr && all != conditions_of(*who_, asked_.targets))
      found.push_back({"", {"dit is niet zo bij deze persoon", "this is not so of this person"}});
    return found;
  }

private:
  [[nodiscard]] double years_asked(const entry_condition& each) const {
    if (each.role) {
      const auto& entry = fw_.roles()[*each.role].entry;
      return entry ? entry->years.value_or(0) : 0;
    }
    return fw_.scale_of(each.level->competence).levels[number(each.level->level) - 1].years.value_or(0);
  }

  const framework& fw_;
  const plan_request& asked_;
  const person* who_;
  const known_standing& stands_;
  const plan_outcome& plan_;
};

}  // namespace

diagnostics check_again(const plans_document& whole, const cohort* people, const std::string& file) {
  return look_at(
      whole, people, file,
      [&](holding& wrong, const std::string& pointer, const answer_entry<plan_answers>& each, const person* who) {
        known_standing stands;
        if (who != nullptr) stands = who->stands();
        const answers_of_one by{whole.fw, whole.request, who, stands, each.found.plan};
        wrong.flaws(pointer, by.flaws(each.found.plan));
        detail::answer_fields<plan_answers>::further(each.found, [&](const char* name, const auto& found) {
          if (found) wrong.flaws(pointer + "/" + name, by.flaws(*found));
        });
      });
}

}  // namespace loopbaan
