// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <core/messages.hpp>
#include <loopbaan/partnership/visits.hpp>

namespace loopbaan {
namespace {

/// Looks at a plan with the rules read anew.
class visits_checker {
public:
  visits_checker(const visit_round& of, const visit_plan& plan, language lang) : of_{of}, plan_{plan}, lang_{lang} {}

  std::vector<std::string> check() {
    const std::size_t n = of_.schools.size();
    if (plan_.days.size() != n) say(worded(lang_, "niet elke school heeft een dag of geen", "not each school has a day or none"));
    for (const visit_pair& each : plan_.visits)
      if (each.from >= n || each.to >= n) say(worded(lang_, "een bezoek van of aan een school die er niet is", "a visit of a school that is not there"));
    if (!found_.empty()) return found_;
    for (const visit_pair& each : plan_.visits) visit(each);
    loads();
    teams();
    days();
    values();
    for (const visit_lack& each : plan_.lacks) lack(each);
    return found_;
  }

private:
  void say(std::string_view what) { found_.emplace_back(what); }
  void say(const visit_pair& of, std::string_view what) {
    found_.push_back(of_.schools[of.from].id + " → " + of_.schools[of.to].id + ": " + std::string{what});
  }

  [[nodiscard]] std::int64_t amount(const visit_pair& of) const {
    const std::string &from = of_.schools[of.from].id, &to = of_.schools[of.to].id;
    std::optional<std::int64_t> back;
    for (const travel_distance& each : of_.distances) {
      if (each.from == from && each.to == to) return each.amount;
      if (each.from == to && each.to == from) back = each.amount;
    }
    return back.value_or(of_.otherwise.value_or(0));
  }

  [[nodiscard]] bool may(const visit_pair& of) const {
    const visit_school &from = of_.schools[of.from], &to = of_.schools[of.to];
    if (of.from == of.to || (!from.board.empty() && from.board == to.board) || from.visits == 0) return false;
    for (const visit_pair& each : of_.earlier)
      if (each == of || (of_.earlier_both_ways && each.from == of.to && each.to == of.from)) return false;
    if (of_.most && amount(of) > *of_.most) return false;
    for (std::size_t day = 0; day < of_.days; ++day)
      if (!std::ranges::count(from.away, day) && !std::ranges::count(to.away, day)) return true;
    return of_.days == 0;
  }

  void visit(const visit_pair& each) {
    if (!may(each)) say(each, worded(lang_, "dit bezoek mag niet", "this visit may not be"));
    if (std::ranges::count(plan_.visits, each) != 1) say(each, worded(lang_, "twee keer hetzelfde bezoek", "the same visit twice"));
    if (std::ranges::count(plan_.visits, visit_pair{each.to, each.from}) != 0)
      say(each, worded(lang_, "over en weer in één ronde", "both ways in one round"));
  }

  void loads() {
    for (std::size_t s = 0; s < of_.schools.size(); ++s) {
      const auto made = static_cast<std::size_t>(std::ranges::count(plan_.visits, s, &visit_pair::from));
      const auto come = static_cast<std::size_t>(std::ranges::count(plan_.visits, s, &visit_pair::to));
      if (made > of_.schools[s].visits) say({s, s}, worded(lang_, "bezoekt te vaak", "visits too often"));
      if (come > of_.schools[s].visited) say({s, s}, worded(lang_, "krijgt te veel bezoekers", "has too many visitors"));
      if (of_.schools[s].must_visit) lacking_ += static_cast<std::int64_t>(of_.schools[s].visits - std::min(made, of_.schools[s].visits));
      lacking_ += static_cast<std::int64_t>(of_.schools[s].visited - std::min(come, of_.schools[s].visited));
    }
  }

  void teams() {
    for (std::size_t s = 0; s < of_.schools.size(); ++s) {
      std::map<std::string, std::size_t> of_board;
      std::size_t others = 0;
      for (const visit_pair& each : plan_.visits) {
        if (each.to != s) continue;
        if (const std::string& board = of_.schools[each.from].board; !board.empty()) ++of_board[board];
        others += of_.schools[each.from].kind == of_.team_kind ? 0 : 1;
      }
      for (const auto& [board, count] : of_board)
        if (of_.most_of_board > 0 && count > of_.most_of_board)
          say({s, s}, worded(lang_, "te veel bezoekers van één bestuur", "too many visitors of one board"));
      const std::size_t visited = of_.schools[s].visited;
      if (!of_.team_kind.empty() && others + std::min(of_.team_least, visited) > visited)
        say({s, s}, worded(lang_, "geen plaats over voor het soort dat in elk team moet", "no place left for the kind that each team must have"));
    }
  }

  void days() {
    std::set<std::pair<std::size_t, std::size_t>> busy;
    for (std::size_t s = 0; s < of_.schools.size(); ++s) {
      if (!plan_.days[s]) continue;
      std::vector<std::size_t> all{s};
      for (const visit_pair& each : plan_.visits)
        if (each.to == s) all.push_back(each.from);
      for (const std::size_t each : all)
        if (*plan_.days[s] >= of_.days || std::ranges::count(of_.schools[each].away, *plan_.days[s]) != 0 ||
            !busy.emplace(each, *plan_.days[s]).second)
          say({each, s}, worded(lang_, "kan niet op die dag", "cannot on that day"));
    }
  }

  void values() {
    visit_values counted{.lacking = lacking_};
    for (const visit_pair& each : plan_.visits) {
      const visit_school &from = of_.schools[each.from], &to = of_.schools[each.to];
      counted.changed += of_.agreed.empty() || std::ranges::count(of_.agreed, each) != 0 ? 0 : 1;
      counted.travel += amount(each);
      counted.alike += !from.kind.empty() && from.kind == to.kind ? 1 : 0;
      counted.lottery += static_cast<std::int64_t>(lottery_number(of_.seed, from.id + "\n" + to.id) >> 32);
    }
    if (counted != plan_.values) say(worded(lang_, "de waarden kloppen niet met de bezoeken", "the values are not those of the visits"));
    if (plan_.bounds > plan_.values) say(worded(lang_, "een grens ligt boven de waarde", "a bound is above the value"));
  }

  /// Is it so that nobody else may visit these?
  void lack(const visit_lack& each) {
    using reason = visit_lack::reason;
    if (each.why == reason::together) return;
    if (each.why == reason::no_host || each.why == reason::unmade) return unmade(each);
    std::size_t made = 0, places = 0;
    for (std::size_t from = 0; from < of_.schools.size(); ++from) {
      const bool named = std::ranges::count(each.visitors, from) != 0;
      const bool fits = each.why != reason::kind || of_.schools[from].kind == of_.team_kind;
      std::size_t may_visit = 0;
      for (const std::size_t to : each.schools) {
        if (!may({from, to})) continue;
        ++may_visit;
        if (!named && fits) say({from, to}, worded(lang_, "zou wel kunnen", "could be after all"));
      }
      if (named) made += std::min(may_visit, of_.schools[from].visits);
    }
    for (const std::size_t to : each.schools) places += of_.schools[to].visited;
    // With seats for a kind a team has two sorts of places, and a set may have one of them.
    const bool holds = !of_.team_kind.empty() || (made == each.made && places == each.places);
    if (!holds || each.made >= each.places) say(worded(lang_, "wat er te weinig is, klopt niet", "what there is too little of is not so"));
  }

  /// Must these visit, do they make so few, and may they visit those and no others?
  void unmade(const visit_lack& each) {
    std::size_t must = 0, made = 0;
    std::set<std::size_t> hosts;
    bool holds = !each.schools.empty() && (each.why == visit_lack::reason::no_host) == each.visitors.empty();
    for (const std::size_t from : each.schools) {
      const auto here = static_cast<std::size_t>(std::ranges::count(plan_.visits, from, &visit_pair::from));
      holds = holds && of_.schools[from].must_visit && here < of_.schools[from].visits;
      must += of_.schools[from].visits;
      made += here;
      for (std::size_t to = 0; to < of_.schools.size(); ++to)
        if (of_.schools[to].visited > 0 && may({from, to})) hosts.insert(to);
    }
    if (!holds || must != each.places || made != each.made || std::set(each.visitors.begin(), each.visitors.end()) != hosts)
      say(worded(lang_, "welke bezoeken niet gemaakt worden, klopt niet", "which visits are not made is not so"));
  }

  const visit_round& of_;
  const visit_plan& plan_;
  language lang_;
  std::int64_t lacking_ = 0;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> check_visits(const visit_round& of, const visit_plan& plan, language lang) {
  return visits_checker{of, plan, lang}.check();
}

}  // namespace loopbaan
