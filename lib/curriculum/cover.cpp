// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/cover.hpp>

#include <algorithm>
#include <set>

#include <curriculum/competence_rules.hpp>
#include <curriculum/words.hpp>

namespace loopbaan {
namespace {

/// Gathers what one variant does with a competence.
class cover_builder {
public:
  cover_builder(const detail::rule_world& world, competence_index competence, std::uint32_t variant)
      : of_{*world.of}, world_{world} {
    const curriculum& of = of_;
    made_.competence = competence;
    made_.variant = variant;
    for (const resolved_cell& each : of.cells_of(competence))
      if (of.resolved(each.place.module).variants >> variant & 1) here_.push_back(each);
  }

  competence_cover run() {
    std::set<std::uint32_t> modules;
    for (const resolved_cell& each : here_) {
      modules.insert(each.place.module);
      if (!each.sure) ++made_.question_marks;
      const auto& own = of_.cell(each.place).hours;
      if (own) made_.own_load += static_cast<std::int64_t>(*own * 100 + 0.5);
    }
    made_.modules = modules.size();
    for (const std::uint32_t each : modules)
      if (const auto load = of_.resolved(each).load)
        made_.load += *load;
      else
        ++made_.without_load;
    for (std::size_t a = 0; a < 3; ++a) made_.activities[a] = cover_by(static_cast<activity>(a));
    return std::move(made_);
  }

private:
  activity_cover cover_by(activity does) const {
    activity_cover made;
    detail::extent_tally all{world_, made_.variant};
    std::set<rank> levels;
    bool any_sure = false;
    for (const resolved_cell& each : here_) {
      const bool may_be_it = each.does == does || (each.does == activity::offered && !each.sure);
      if (!may_be_it) continue;
      all.add(each);
      made.cells.push_back(each.place);
      if (!each.sure) continue;
      any_sure = true;
      made.sides |= each.sides;
      if (each.level != rank::unknown) levels.insert(each.level);
      const module_span& when = of_.resolved(each.place.module).when;
      if (!when.is_known()) continue;
      made.when.first = made.when.is_known() ? std::min(made.when.first, when.first) : when.first;
      made.when.last = std::max(made.when.last, when.last);
    }
    std::ranges::sort(made.cells);
    made.there = all.value();
    if (any_sure) made.possible = levels.empty() ? rank::unknown : *levels.rbegin();
    if (made.there == extent::everybody) {
      made.for_everybody = rank::unknown;
      for (const rank level : levels)
        if (reaches(does, level)) made.for_everybody = level;
    }
    return made;
  }

  /// Is it there for everybody at this level or above?
  bool reaches(activity does, rank level) const {
    detail::extent_tally tally{world_, made_.variant};
    for (const resolved_cell& each : here_)
      if (each.does == does && each.sure && each.level != rank::unknown && each.level >= level) tally.add(each);
    return tally.value() == extent::everybody;
  }

  const curriculum& of_;
  const detail::rule_world& world_;
  competence_cover made_ = {};
  std::vector<resolved_cell> here_ = {};
};

bool differs(const activity_cover& one, const activity_cover& other) {
  return one.there != other.there || one.for_everybody != other.for_everybody || one.possible != other.possible ||
         one.sides != other.sides || one.when != other.when;
}

}  // namespace

std::vector<competence_cover> cover_of(const curriculum& of) {
  std::vector<competence_cover> made;
  made.reserve(of.competences().size() * of.variant_count());
  const detail::rule_world world{of};
  for (const competence_index each : of.competences())
    for (std::uint32_t v = 0; v < of.variant_count(); ++v) made.push_back(cover_builder{world, each, v}.run());
  return made;
}

std::vector<variant_difference> compare_variants(const curriculum& of, std::uint32_t one, std::uint32_t other) {
  detail::require_position(one, of.variant_count());
  detail::require_position(other, of.variant_count());
  const detail::rule_world world{of};
  std::vector<variant_difference> made;
  for (const competence_index each : of.competences()) {
    const competence_cover left = cover_builder{world, each, one}.run();
    const competence_cover right = cover_builder{world, each, other}.run();
    for (std::size_t a = 0; a < 3; ++a)
      if (differs(left.activities[a], right.activities[a]))
        made.push_back({each, static_cast<activity>(a), left.activities[a], right.activities[a]});
  }
  return made;
}

std::string print(const variant_difference& of, const curriculum& map, std::uint32_t one, std::uint32_t other,
                  language lang) {
  const auto in = [&](const char* nl, const char* en) { return std::string{worded(lang, nl, en)}; };
  const std::array<text, 3> verbs{text{"introduceert", "introduces"}, text{"oefent", "practises"},
                                  text{"toetst", "assesses"}};
  const auto what = [&](const activity_cover& cover, std::uint32_t variant) {
    std::string made = map.variant_title(variant, lang);
    const std::string& verb = verbs.at(static_cast<std::size_t>(of.does)).in_language(lang);
    if (cover.there == extent::none) return made + " " + in((verb + " het niet").c_str(), "does not");
    made += " " + verb + in(" het", " it");
    const rank level =
        cover.there == extent::everybody && cover.for_everybody != rank::unknown ? cover.for_everybody : cover.possible;
    if (level != rank::unknown && level != rank::not_shown)
      made += in(" tot ", " up to ") + "“" + map.fw().level_title(of.competence, level, lang) + "”";
    std::vector<std::string> more;
    if (cover.when.is_known()) more.push_back(print(cover.when, lang));
    if (cover.sides != 0)
      more.push_back(cover.sides == 1   ? in("instituut", "institute")
                     : cover.sides == 2 ? in("werkplek", "workplace")
                                        : in("instituut en werkplek", "institute and workplace"));
    if (cover.there == extent::by_choice) more.push_back(in("alleen wie ervoor kiest", "only who chooses it"));
    if (cover.there == extent::in_doubt) more.push_back(in("vraagteken", "question mark"));
    std::string list;
    for (const std::string& each : more) list += (list.empty() ? "" : ", ") + each;
    return list.empty() ? made : made + " (" + list + ")";
  };
  return "“" + detail::title_of(map, of.competence, lang) + "”: " + what(of.one, one) + "; " + what(of.other, other) +
         ".";
}

}  // namespace loopbaan
