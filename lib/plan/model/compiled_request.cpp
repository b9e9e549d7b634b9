// SPDX-License-Identifier: BSL-1.0
#include <plan/model/compiled_request.hpp>

#include <algorithm>
#include <map>

#include <framework/phase_ways.hpp>
#include <plan/model/dominated_actions.hpp>
#include <plan/model/journey.hpp>

namespace loopbaan::detail {

std::vector<fact> compiled_request::initial(const standing& stands) const {
  std::vector<fact> held;
  for (const auto& [level, number] : level_facts)
    if (counted(stands.levels[level.competence.value]) >= level.level) held.push_back(number);
  for (const step_index step : stands.done) {
    const auto found = std::ranges::lower_bound(done_facts, step.value, {}, &done_fact::step);
    if (found != done_facts.end() && found->step == step.value) held.push_back(found->number);
  }
  for (const credit_fact& each : credit_facts)
    if (is_credited(stands, each)) held.push_back(each.number);
  std::ranges::sort(held);
  held.erase(std::unique(held.begin(), held.end()), held.end());
  return held;
}

/// What may have been done too long ago is not there.
bool compiled_request::is_credited(const standing& stands, const credit_fact& each) const {
  for (std::size_t i = 0; i < stands.done.size(); ++i)
    if (stands.done[i].value == each.step &&
        counts_in_time(stands, i, credits_asked[each.asked]) == credit_answer::counts)
      return true;
  return false;
}

std::string compiled_request::key_of(const standing& stands) const {
  std::string key;
  const auto add = [&](std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8) key += static_cast<char>(number >> shift & 0xff);
  };
  add(stands.phase ? stands.phase->value : ~std::uint32_t{0});
  add(stands.route ? stands.route->value : ~std::uint32_t{0});
  for (std::size_t i = 0; i < level_facts.size(); ++i) {
    const attainment& highest = level_facts[i].level;
    if (i + 1 < level_facts.size() && level_facts[i + 1].level.competence == highest.competence) continue;
    key += static_cast<char>(std::min(counted(stands.levels[highest.competence.value]), highest.level));
  }
  // What is unknown and what is not there are the same, but for who has it recorded.
  for (const recording& each : recordings) key += records_nothing(each.yields, stands.levels) ? '1' : '0';
  for (const attainment& each : floor) {
    const rank had = stands.levels[each.competence.value];
    key += is_known_below(stands.levels, each) ? static_cast<char>(1 + number(had)) : '\0';
  }
  for (const credit_fact& each : credit_facts)
    if (credits_asked[each.asked].within) key += is_credited(stands, each) ? '1' : '0';
  std::vector<step_index> done{stands.done.begin(), stands.done.end()};
  std::ranges::sort(done);
  for (const step_index each : done) add(each.value);
  return key;
}

std::vector<bool> compiled_request::are_over(const framework& on, const standing& stands) const {
  std::vector<bool> found(problem.actions());
  for (const recording& each : recordings) found[each.taken] = records_nothing(each.yields, stands.levels);
  for (const step_index step : stands.done)
    if (!on.resolved(step).again)
      if (const auto a = problem.find(step.value)) found[*a] = true;
  return found;
}

fact compiled_request::fact_of(const attainment& level) const {
  return std::ranges::lower_bound(level_facts, level, {}, &level_fact::level)->number;
}

namespace {

/// What a fact means while the task is being made.
struct meaning {
  enum class kind : std::uint8_t { level, done, phase, alternatives, alternative, doors, credited, credits } what{};
  std::uint32_t which = 0;  ///< competence, step, phase, chooser, chooser or step: a chooser is a step, or behind the
                            ///< steps a choice; of credits which are asked
  rank level{};
  std::uint32_t number = 0;  ///< of the alternative; of alternatives of a choice, that of the choice; of what is
                             ///< credited the step; of credits which are asked

  friend auto operator<=>(const meaning&, const meaning&) = default;
};

meaning meaning_of(const attainment& a) { return {meaning::kind::level, a.competence.value, a.level, 0}; }

/// Where one alternative is enough or all are needed there is nothing to count.
bool counts(const resolved_choice& step) { return step.at_least > 1 && step.at_least < step.any_of.size(); }

class compiler {
public:
  explicit compiler(const compile_options& options) : options_{options}, fw_{options.fw}, start_{options.start} {}

  compiled_request compile() {
    index_steps();
    for (const attainment& each : options_.levels.required) want_level(each);
    if (options_.ladders)
      for (const attainment& each : options_.levels.desired) want_level(each);
    for (const resolved_choice& each : options_.levels.choices) want(choice_of(each));
    for (std::uint32_t i = 0; i < options_.levels.credits.size(); ++i) want({meaning::kind::credits, i, {}, i});
    for (const step_index each : options_.request.must) want(done(each));
    while (!open_.empty()) {
      const meaning next = open_.back();
      open_.pop_back();
      reach(next);
    }
    return number_facts();
  }

private:
  struct draft_action {
    std::vector<meaning> needs;
    std::vector<meaning> adds;  ///< levels stand for themselves and all lower ones
    std::uint32_t step = problem::no_name;
    std::size_t enough = 0;  ///< of a count: how many of its needs it waits for
  };

  static meaning done(step_index s) { return {meaning::kind::done, s.value, {}, 0}; }

  /// The fact that a choice of a profile is met. Those of the target are the first.
  meaning choice_of(const resolved_choice& asked) {
    auto at = std::ranges::find_if(choices_, [&](const resolved_choice* each) { return *each == asked; });
    if (at == choices_.end()) at = choices_.insert(at, &asked);
    const auto number = static_cast<std::uint32_t>(at - choices_.begin());
    return {meaning::kind::alternatives, static_cast<std::uint32_t>(fw_.steps().size()) + number, {}, number};
  }

  /// What has alternatives: a step, or a choice of a profile.
  [[nodiscard]] const resolved_choice& chooser(std::uint32_t which) const {
    const std::size_t steps = fw_.steps().size();
    return which < steps ? fw_.resolved(step_index{which}) : *choices_[which - steps];
  }

  void want_level(const attainment& each) {
    for (std::size_t r = options_.ladders ? 1 : number(each.level); r <= number(each.level); ++r)
      want(meaning_of(attainment{each.competence, make_rank(r)}));
  }

  void want(const meaning& each) {
    if (wanted_.insert({each, 0}).second) open_.push_back(each);
  }

  void index_steps() {
    yielders_.resize(fw_.competences().size());
    for (const step_index s : fw_.steps().indices()) {
      if (opens(fw_, fw_.resolved(s), start_).never()) continue;
      for (const auto& [competence, at] : fw_.resolved(s).yields) yielders_[competence.value].emplace_back(at, s);
    }
    taken_.resize(fw_.steps().size());
  }

  /// Adds the actions that can make a wanted fact true.
  void reach(const meaning& wanted) {
    switch (wanted.what) {
      case meaning::kind::level:
        for (const auto& [at, s] : yielders_[wanted.which])
          if (at >= wanted.level) take(s);
        break;
      case meaning::kind::done:
        take_if_open(step_index{wanted.which});
        break;
      case meaning::kind::phase:
        enter(phase_index{wanted.which});
        break;
      case meaning::kind::alternatives:
        choose_alternatives(wanted);
        break;
      case meaning::kind::alternative:
        add_alternative(chooser(wanted.which).any_of[wanted.number], wanted);
        break;
      case meaning::kind::doors:
        open_doors(wanted);
        break;
      case meaning::kind::credited:
        take_if_open(step_index{wanted.number});
        break;
      case meaning::kind::credits:
        sum_credits(wanted);
        break;
    }
  }

  void take_if_open(step_index s) {
    if (!opens(fw_, fw_.resolved(s), start_).never()) take(s);
  }

  /// Each step that gives some counts for what it gives, once.
  void sum_credits(const meaning& wanted) {
    const resolved_credits& asked = options_.levels.credits[wanted.which];
    draft_action sum;
    for (const step_index s : fw_.steps().indices())
      if (credits_of(fw_, s, asked) > 0)
        sum.needs.push_back({meaning::kind::credited, wanted.which, {}, s.value});
    if (sum.needs.empty()) return;  // out of reach
    sum.adds.push_back(wanted);
    sum.enough = static_cast<std::size_t>(asked.at_least);
    add(std::move(sum));
  }

  void choose_alternatives(const meaning& wanted) {
    const resolved_choice& of = chooser(wanted.which);
    if (!counts(of)) {
      for (const auto& alternative : of.any_of) add_alternative(alternative, wanted);
      return;
    }
    draft_action count;
    for (std::uint32_t i = 0; i < of.any_of.size(); ++i)
      count.needs.push_back({meaning::kind::alternative, wanted.which, {}, i});
    count.adds.push_back(wanted);
    count.enough = of.at_least;
    add(std::move(count));
  }

  void add_alternative(const std::vector<attainment>& alternative, const meaning& met) {
    draft_action free;
    for (const attainment& each : alternative) free.needs.push_back(meaning_of(each));
    free.adds.push_back(met);
    add(std::move(free));
  }

  /// A phase is entered along any of the ways to it that lead through that of the start.
  void enter(phase_index phase) {
    for (const phase_way& way : ways_into(fw_, phase, start_.value())) {
      draft_action free;
      for (const phase_index left : way)
        if (const auto exit = fw_.exit_of(left)) {
          for (const attainment& each : fw_.resolved(*exit).required) free.needs.push_back(meaning_of(each));
          for (const resolved_choice& each : fw_.resolved(*exit).choices) free.needs.push_back(choice_of(each));
        }
      free.adds.push_back({meaning::kind::phase, phase.value, {}, 0});
      add(std::move(free));
    }
  }

  void open_doors(const meaning& wanted) {
    for (const phase_index each : opens(fw_, fw_.resolved(step_index{wanted.which}), start_).doors())
      add({.needs = {{meaning::kind::phase, each.value, {}, 0}}, .adds = {wanted}});
  }

  void take(step_index s) {
    if (taken_[s.value]) return;
    taken_[s.value] = true;
    const resolved_step& step = fw_.resolved(s);
    draft_action action;
    action.step = s.value;
    for (const attainment& each : step.required) action.needs.push_back(meaning_of(each));
    for (const step_index earlier : step.after) action.needs.push_back(done(earlier));
    if (step.at_least > 1 && !counts(step)) {
      for (const auto& alternative : step.any_of)
        for (const attainment& each : alternative) action.needs.push_back(meaning_of(each));
    } else if (!step.any_of.empty()) {
      action.needs.push_back({meaning::kind::alternatives, s.value, {}, 0});
    }
    const opening when = opens(fw_, step, start_);
    if (const auto door = only_door(when))
      action.needs.push_back({meaning::kind::phase, door->value, {}, 0});
    else if (when.when == opening::kind::entering)
      action.needs.push_back({meaning::kind::doors, s.value, {}, 0});
    for (const attainment& each : step.yields) action.adds.push_back(meaning_of(each));
    action.adds.push_back(done(s));
    for (std::uint32_t i = 0; i < options_.levels.credits.size(); ++i)
      if (credits_of(fw_, s, options_.levels.credits[i]) > 0)
        action.adds.push_back({meaning::kind::credited, i, {}, s.value});
    add(std::move(action));
  }

  void add(draft_action action) {
    std::ranges::sort(action.needs);
    action.needs.erase(std::unique(action.needs.begin(), action.needs.end()), action.needs.end());
    for (const meaning& each : action.needs) want(each);
    actions_.push_back(std::move(action));
  }

  /// The wanted facts that a level stands for: itself and the lower ones.
  template <class Use>
  void expand(const meaning& top, Use use) const {
    meaning low = top;
    if (top.what == meaning::kind::level) low.level = make_rank(1);
    for (auto at = wanted_.lower_bound(low); at != wanted_.end() && at->first <= top; ++at) use(at->second);
  }

  compiled_request number_facts() {
    compiled_request made;
    problem& all = made.problem;
    for (auto& [each, number] : wanted_) {
      number = static_cast<fact>(all.facts++);
      if (each.what == meaning::kind::level) made.level_facts.push_back({{{each.which}, each.level}, number});
      if (each.what == meaning::kind::done) made.done_facts.push_back({each.which, number});
      all.number.push_back(each.what == meaning::kind::credits ? problem::of_credits | each.number : each.number);
      if (each.what == meaning::kind::credited) made.credit_facts.push_back({each.which, each.number, number});
    }
    weigh_credits(made);
    for (const attainment& each : options_.levels.required) all.goal.push_back(wanted_.at(meaning_of(each)));
    for (const resolved_choice& each : options_.levels.choices) {
      made.choice_facts.push_back(wanted_.at(choice_of(each)));
      all.goal.push_back(made.choice_facts.back());
    }
    for (std::uint32_t i = 0; i < options_.levels.credits.size(); ++i) {
      made.credits_facts.push_back(wanted_.at({meaning::kind::credits, i, {}, i}));
      all.goal.push_back(made.credits_facts.back());
    }
    for (const step_index each : options_.request.must) made.musts.push_back(wanted_.at(done(each)));

    // Steps in catalogue order, free actions behind them: the order that ties are broken by.
    std::ranges::stable_sort(actions_, {}, &draft_action::step);
    for (const draft_action& each : actions_) number_action(each, made);
    all.round_counts();
    all.forget_counts_if_none();
    exclude(all);
    all.index();
    all.appointment = appointments_in(all, fw_);
    all.price(costs_of(all, fw_, options_.request, options_.request.cheapest_in));
    made.undominated = without_dominated_actions(made);
    return made;
  }

  /// What the facts count for, where not all are worth the same. What is worth more than anybody asks is worth that.
  void weigh_credits(compiled_request& made) const {
    made.credits_asked = options_.levels.credits;
    if (made.credit_facts.empty()) return;
    made.problem.worth.assign(made.problem.facts, 1);
    for (const auto& [asked, step, number] : made.credit_facts)
      made.problem.worth[number] = static_cast<std::uint32_t>(
          std::min(credits_of(fw_, step_index{step}, made.credits_asked[asked]), resolved_credits::most));
  }

  /// Among the steps of the problem, which exclude each other.
  void exclude(problem& all) const {
    for (const std::uint32_t name : all.name) {
      if (name != problem::no_name)
        for (const step_index other : fw_.resolved(step_index{name}).excludes)
          if (const auto a = all.find(other.value)) all.excludes.items.push_back(*a);
      all.excludes.close_row();
    }
    if (all.excludes.items.empty()) all.excludes.clear();
  }

  void number_action(const draft_action& each, compiled_request& made) const {
    problem& all = made.problem;
    const std::size_t number = all.needs.size();
    all.name.push_back(each.step);
    if (each.step != problem::no_name && fw_.resolved(step_index{each.step}).records)
      made.recordings.push_back({static_cast<action>(number), fw_.resolved(step_index{each.step}).yields});
    for (const meaning& need : each.needs) all.needs.items.push_back(wanted_.at(need));
    all.needs.close_row();
    all.enough.push_back(static_cast<std::uint32_t>(each.enough > 0 ? each.enough : all.needs[number].size()));
    std::vector<fact> adds;
    for (const meaning& top : each.adds)
      expand(top, [&](fact f) {
        if (!implied(all.needs[number], f, made.level_facts)) adds.push_back(f);
      });
    std::ranges::sort(adds);
    all.adds.items.insert(all.adds.items.end(), adds.begin(), adds.end());
    all.adds.close_row();
  }

  /// Does a fact hold whenever these do, as one of them or as a lower rank?
  static bool implied(std::span<const fact> needs, fact f, const std::vector<compiled_request::level_fact>& levels) {
    return std::ranges::any_of(needs, [&](fact need) {
      return need == f ||
             (need > f && need < levels.size() && levels[need].level.competence == levels[f].level.competence);
    });
  }

  const compile_options& options_;
  const framework& fw_;
  std::optional<phase_index> start_;
  std::map<meaning, fact> wanted_;
  std::vector<meaning> open_;
  std::vector<std::vector<std::pair<rank, step_index>>> yielders_;
  std::vector<bool> taken_;
  std::vector<const resolved_choice*> choices_;  ///< of profiles: those of the target, then those that open phases
  std::vector<draft_action> actions_;
};

}  // namespace

compiled_request compile(const compile_options& options) {
  compiled_request made = compiler{options}.compile();
  if (options.start) made.floor = levels_of(options.fw, always_before(options.fw, *options.start));
  return made;
}

std::vector<unsigned char> appointments_in(const problem& of, const framework& on) {
  std::vector<unsigned char> found;
  for (const std::uint32_t name : of.name)
    found.push_back(name < on.steps().size() && on.steps()[step_index{name}].appointment.value_or(false) ? 1 : 0);
  return found;
}

std::vector<std::int64_t> costs_of(const problem& of, const framework& on, const plan_request& asked, objective in) {
  std::vector<std::int64_t> costs;
  for (const std::uint32_t name : of.name)
    costs.push_back(name < on.steps().size() ? cost_of(on, asked, step_index{name}, in) : 0);
  return costs;
}

}  // namespace loopbaan::detail
