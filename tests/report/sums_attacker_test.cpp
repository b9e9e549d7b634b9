// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/plan/payer_costs.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/page_figures.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

// A reader of a page who has all figures of it beside each other: who meets what, which steps are needed, and what
// plans take by school, by phase and by payer. The reader knows the sizes, what steps take and give, and the rules,
// goes through every board there could be, and keeps those with the same figures.

namespace {

/// Two schools that are two phases as well: what one table hides the others are about too. The first step takes an
/// hour of others for four of one's own, and is done this school year; half of the second falls in it, with others in
/// all.
world two_payers() {
  framework_draft draft = world{"-first 8h-> A1 ; -second 30h-> B1", "A1 B1", {{"p", ""}, {"q", ""}}}.fw().draft();
  draft.steps[0].payer = "board";
  draft.steps[1].payer = "own";
  draft.steps[0].hours_of_others = minutes::of(120).value();
  draft.steps[1].hours_of_others = minutes::of(360).value();
  draft.steps[0].weeks = week_count::of(20).value();
  draft.steps[1].weeks = week_count::of(80).value();
  return world{draft};
}

/// People who have the same levels, with what a planner finds for one of them.
struct kind_of_people {
  std::string levels;
  plan_outcome plan;
  cost_range range;
  payer_costs payers;
  std::map<competence_index, rank> known;
};

kind_of_people kind(const world& w, const std::string& levels) {
  kind_of_people made{levels, {}, {}, {}, {}};
  const ranks held = w.levels(levels);
  for (const competence_index c : w.fw().competences().indices())
    if (held[c.value] != rank::unknown) made.known[c] = held[c.value];
  person_draft one{.id = "p", .levels = {made.known.begin(), made.known.end()}};
  const cohort alone = cohort::build(w.fw(), {one}).value();
  const planner by{w.fw(), w.target()};
  made.plan = by.find(alone[0].stands());
  made.range = find_range(by, alone[0].stands());
  made.payers = find_payer_costs(by, alone);
  return made;
}

using mix = std::vector<std::size_t>;  // how many of each kind

std::vector<mix> mixes_of(std::size_t people, std::size_t kinds) {
  if (kinds == 1) return {{people}};
  std::vector<mix> found;
  for (std::size_t first = 0; first <= people; ++first)
    for (mix& rest : mixes_of(people - first, kinds - 1)) {
      rest.insert(rest.begin(), first);
      found.push_back(rest);
    }
  return found;
}

/// What of a page a reader has: counts as decisions 7 and 27 have them; the sums of plans too; and all there is, on a page
/// with what falls in which school year as well.
enum class reading { counts, sums, all };

/// All figures of a page as text, as far as they are read.
std::string seen(const page_figures& f, reading read) {
  std::string view;
  const auto tell = [&](std::int64_t number) { view += std::to_string(number) + " "; };
  const auto cell = [&](const std::optional<share>& each) { tell(each ? each->part : -1); };
  const auto end = [&](const std::optional<std::int64_t>& each) { tell(each.value_or(-1)); };
  for (const coverage_row& row : f.counted.rows) {
    cell(row.total);
    for (const auto& each : row.groups) cell(each);
    cell(row.unknown);
  }
  for (const step_need& each : f.needs) {
    tell(each.step.value);
    cell(each.total);
  }
  for (const std::uint32_t each : {static_cast<std::uint32_t>(f.plans.shows), f.plans.needed, f.plans.planned})
    tell(each);
  if (read == reading::counts) return view;
  if (f.ranges) {
    end(f.ranges->total.least);
    end(f.ranges->total.most);
    for (const range_figure& each : f.ranges->figures) {
      end(each.least);
      end(each.most);
    }
  }
  for (const phase_figure& phase : f.phases) {
    if (read == reading::all) {
      tell(phase.estimated.value_or(-1));
      end(phase.minutes_of_others.least);
      end(phase.minutes_of_others.most);
      end(phase.unplaced_minutes.least);
      end(phase.unplaced_minutes.most);
      if (phase.years)
        for (const year_figure& year : *phase.years)
          for (const range_figure* each : {&year.asked_minutes, &year.given_minutes}) {
            end(each->least);
            end(each->most);
          }
      for (const payer_figure& payer : phase.payers)
        for (const range_figure* each : {&payer.early_minutes, &payer.early_cents}) {
          end(each->least);
          end(each->most);
        }
    }
    end(phase.costs.least);
    end(phase.costs.most);
    for (const auto* spread : {&phase.least, &phase.most}) {
      tell(*spread ? (*spread)->quarter : -1);
      tell(*spread ? (*spread)->median : -1);
      tell(*spread ? (*spread)->three_quarters : -1);
    }
    for (const payer_figure& payer : phase.payers)
      for (const range_figure* each : {&payer.minutes, &payer.cents}) {
        end(each->least);
        end(each->most);
      }
  }
  return view;
}

constexpr std::size_t facts = 5;

struct knowledge {
  std::size_t boards = 0;
  std::array<std::array<std::set<std::int64_t>, facts>, 3> of;  // of the first, of the second school, of all
};

struct attack {
  std::map<std::string, knowledge> in_years, of_all, with_sums, without;
  std::size_t sums_shown = 0;
  std::size_t payers_shown = 0;  // sums by payer in hours, at the upper end
  std::size_t more_shown = 0;    // of this year, and hours of others, likewise
  std::size_t years_shown = 0;   // what falls in the first school year, or in none
  std::string sums_of_last;      // as the phases of the last board tell them

  attack() = default;
  attack(const world& w, const std::vector<std::string>& levels, const std::array<std::size_t, 2>& sizes) {
    std::vector<kind_of_people> kinds;
    for (const std::string& each : levels) kinds.push_back(kind(w, each));
    for (const mix& first : mixes_of(sizes[0], kinds.size()))
      for (const mix& second : mixes_of(sizes[1], kinds.size())) look(w, kinds, {first, second});
  }

  void look(const world& w, const std::vector<kind_of_people>& kinds, const std::array<mix, 2>& board) {
    std::vector<person_draft> drafts;
    std::vector<plan_outcome> plans;
    std::vector<cost_range> ranges;
    payer_costs paid{kinds.front().payers.payers, {}, {}};
    std::array<std::array<std::int64_t, facts>, 3> truth{};
    for (std::size_t school = 0; school < 2; ++school)
      for (std::size_t k = 0; k < board[school].size(); ++k)
        for (std::size_t i = 0; i < board[school][k]; ++i) {
          const kind_of_people& of = kinds[k];
          person_draft made{.id = std::to_string(drafts.size()), .groups = {{"school", school == 0 ? "a" : "b"}}};
          if (!w.fw().phases().empty()) made.phase = phase_index{static_cast<std::uint32_t>(school)};
          made.levels.insert(of.known.begin(), of.known.end());
          drafts.push_back(std::move(made));
          plans.push_back(of.plan);
          ranges.push_back(of.range);
          paid.if_there.insert(paid.if_there.end(), of.payers.if_there.begin(), of.payers.if_there.end());
          paid.if_not.insert(paid.if_not.end(), of.payers.if_not.begin(), of.payers.if_not.end());
          const std::array<std::int64_t, facts> one{
              of.payers.at(false, 0, 0).minutes > 0 ? 1 : 0, of.payers.at(false, 0, 1).minutes > 0 ? 1 : 0,
              of.range.most.value_or(0) > 0 ? 1 : 0, of.range.least.value_or(0) > 0 ? 1 : 0, of.range.most.value_or(0)};
          for (const std::size_t about : {school, std::size_t{2}})
            for (std::size_t fact = 0; fact < facts; ++fact) truth[about][fact] += one[fact];
        }
    const cohort people = cohort::build(w.fw(), drafts).value();
    page_request request{.people = people, .target = w.target(), .plans = plans};
    request.rule = {protection::floor};
    request.grouping = "school";
    request.ranges = ranges;
    request.payers = paid;
    const page_figures figures = count_page_figures(request);
    // The first step is taken in the first school year, the second in the next; both together do not fit.
    for (std::size_t row = 0; row < people.size(); ++row) {
      const std::int64_t first = paid.at(false, row, 0).minutes, second = paid.at(false, row, 1).minutes;
      const bool fits = first == 0 || second == 0;
      request.years.people.push_back({{fits ? first : 0, fits ? second : 0, 0}, {2400, 2400, 0}, fits ? 0 : first + second});
    }
    const page_figures yearly = count_page_figures(request);
    for (const phase_figure& each : yearly.phases)
      for (const range_figure* one : {&(*each.years)[0].asked_minutes, &each.unplaced_minutes})
        years_shown += one->most ? 1 : 0;
    sums_of_last.clear();
    for (const phase_figure& each : figures.phases) {
      sums_shown += each.costs.most ? 1 : 0;
      for (const payer_figure& payer : each.payers) {
        payers_shown += payer.minutes.most ? 1 : 0;
        more_shown += payer.early_minutes.most ? 1 : 0;
      }
      more_shown += each.minutes_of_others.most ? 1 : 0;
      for (const auto& end : {each.costs.least, each.costs.most})
        sums_of_last += std::to_string(end.value_or(-1)) + " ";
    }
    for (knowledge* known : {&in_years[seen(yearly, reading::all)], &of_all[seen(figures, reading::all)], &with_sums[seen(figures, reading::sums)],
                             &without[seen(figures, reading::counts)]}) {
      ++known->boards;
      for (std::size_t about = 0; about < 3; ++about)
        for (std::size_t fact = 0; fact < facts; ++fact) known->of[about][fact].insert(truth[about][fact]);
    }
  }

  /// Boards of which something is settled of nobody, one person, all but one or everybody of some.
  static std::size_t extremes(const std::map<std::string, knowledge>& by, const std::array<std::size_t, 2>& sizes) {
    const std::array<std::int64_t, 3> whole{static_cast<std::int64_t>(sizes[0]), static_cast<std::int64_t>(sizes[1]),
                                            static_cast<std::int64_t>(sizes[0] + sizes[1])};
    std::size_t boards = 0;
    for (const auto& [view, known] : by) {
      bool told = false;
      for (std::size_t about = 0; about < 3; ++about)
        for (std::size_t fact = 0; fact + 1 < facts; ++fact) {
          const std::set<std::int64_t>& values = known.of[about][fact];
          told = told || (values.size() == 1 && (*values.begin() <= 1 || *values.begin() + 1 >= whole[about]));
        }
      boards += told ? known.boards : 0;
    }
    return boards;
  }
  /// Boards of which the exact hours of one phase are settled.
  static std::size_t exact_sums(const std::map<std::string, knowledge>& by) {
    std::size_t boards = 0;
    for (const auto& [view, known] : by)
      boards += known.of[0].back().size() == 1 || known.of[1].back().size() == 1 ? known.boards : 0;
    return boards;
  }
};

/// `more`: of how many boards the sums settle an extreme, or exact hours, beside what the counts settle. So tiny a
/// board has few that look like it; sums that were protected each by itself settled more than twice as many.
/// `further`: of how many more the sums of this school year, the hours of others and what is estimated settle one;
/// `yearly`: likewise where the page has the school years in the place of this one.
void check_sums(const std::vector<std::string>& levels, const std::array<std::size_t, 2>& sizes,
                const std::array<std::size_t, 2>& more, const std::array<std::size_t, 2>& further,
                const std::array<std::size_t, 2>& yearly) {
  const attack found{two_payers(), levels, sizes};
  std::string which;
  for (const std::string& each : levels) which += each + "; ";
  CAPTURE(which);
  CHECK(found.sums_shown > 20);  // sums that are all hidden tell nothing
  CHECK(found.with_sums.size() > found.without.size());
  CHECK(attack::extremes(found.with_sums, sizes) <= attack::extremes(found.without, sizes) + more[0]);
  CHECK(attack::exact_sums(found.with_sums) <= attack::exact_sums(found.without) + more[1]);
  CHECK(found.more_shown > 20);
  CHECK(attack::extremes(found.of_all, sizes) <= attack::extremes(found.with_sums, sizes) + further[0]);
  CHECK(attack::exact_sums(found.of_all) <= attack::exact_sums(found.with_sums) + further[1]);
  CHECK(attack::extremes(found.in_years, sizes) <= attack::extremes(found.with_sums, sizes) + yearly[0]);
  CHECK(attack::exact_sums(found.in_years) <= attack::exact_sums(found.with_sums) + yearly[1]);
}

}  // namespace

TEST_CASE("attacker: sums by school, phase and payer, read together, settle little that the counts leave open") {
  check_sums({"A0 B0", "A1 B1"}, {7, 8}, {2, 2}, {0, 0}, {0, 0});  // of 72 boards
  check_sums({"A0 B0", "A1 B0", "A1 B1"}, {7, 8}, {218, 261},
             {30, 39}, {30, 39});  // of 1,620; 514 and 687 when each stood alone, and 192 and 206 more of the others
  check_sums({"A0 B0", "A? B?", "A1 B1"}, {7, 8}, {289, 160}, {0, 0}, {0, 0});  // of 1,620; 763 and 646
}

TEST_CASE("attacker: what falls in which school year settles little more than what falls in this one") {
  const std::array<std::size_t, 2> sizes{12, 7};
  const attack found{two_payers(), {"A0 B0", "A1 B0", "A1 B1"}, sizes};
  CHECK(found.years_shown > 20);  // of 3,276 boards
  CHECK(attack::extremes(found.in_years, sizes) <= attack::extremes(found.of_all, sizes) + 36);
  CHECK(attack::exact_sums(found.in_years) <= attack::exact_sums(found.of_all) + 62);
}

TEST_CASE("attacker: of a phase in which all have a part, the sum is the one of which all but two have") {
  const world w = two_payers();
  const kind_of_people needs = kind(w, "A1 B0"), has = kind(w, "A1 B1");
  std::set<std::string> told;
  for (const std::size_t without : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
    attack one;
    one.look(w, {needs, has}, {mix{20 - without, without}, mix{15, 15}});
    told.insert(one.sums_of_last);
  }
  CHECK(told.size() == 1);
}

TEST_CASE("attacker: people with a part in several hidden sums are no more people than they are") {
  framework_draft draft = world{"-a 8h-> A1 ; -b 8h-> B1 ; -c 8h-> C1", "A1 B1 C1"}.fw().draft();
  for (std::size_t i = 0; i < 3; ++i) draft.steps[i].payer = std::string(1, static_cast<char>('x' + i));
  const world w{draft};
  // Four of thirty have a part with x and with y: both hide, and are about the same four. So what z pays hides as well.
  attack one;
  one.look(w, {kind(w, "A0 B0 C0"), kind(w, "A1 B1 C0"), kind(w, "A1 B1 C1")}, {mix{4, 20, 6}, mix{}});
  CHECK(one.payers_shown == 0);
  attack more;
  more.look(w, {kind(w, "A0 B1 C0"), kind(w, "A1 B0 C0"), kind(w, "A1 B1 C0"), kind(w, "A1 B1 C1")},
            {mix{4, 4, 16, 6}, mix{}});
  CHECK(more.payers_shown == 1);  // here they are eight people
}
