// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/phase_ways.hpp>
#include <plan/model/compiled_request.hpp>
#include <schedule/choice_maker.hpp>

namespace loopbaan::detail {
namespace {

class beaten_steps {
public:
  beaten_steps(const schedule_ground& ground, const standing& along, const schedule_request& candidates,
               const account_lots& lots, const std::vector<step_index>& musts)
      : ground_{ground}, along_{along}, all_{candidates}, musts_{musts} {
    const compiled_schedule compiled{ground, along, all_, lots};
    // In all terms there are: what keeps one of two steps of a phase out of a term keeps out the longer one too.
    times_ = compiled.times({{obstacle::kind::leave, {}, {}, {}}, {obstacle::kind::phase_limit, {}, {}, {}}}).steps;
    for (const step_to_schedule& each : all_.steps)
      is_served_.push_back(std::ranges::count(compiled.unserved(), each.step, &obstacle::step) == 0);
  }

  [[nodiscard]] std::vector<step_to_schedule> others() const {
    std::vector<step_to_schedule> found;
    for (std::size_t j = 0; j < all_.steps.size(); ++j) {
      bool is_beaten = !is_served_[j] && std::ranges::count(musts_, step(j)) == 0;
      for (std::size_t k = 0; !is_beaten && k < all_.steps.size(); ++k)
        is_beaten = k != j && beats(k, j) && (k < j || !beats(j, k));
      if (!is_beaten) found.push_back(all_.steps[j]);
    }
    return found;
  }

private:
  [[nodiscard]] step_index step(std::size_t i) const { return all_.steps[i].step; }

  [[nodiscard]] bool is_bound(std::size_t i) const {
    return std::ranges::count(musts_, step(i)) > 0 ||
           std::ranges::count(all_.agreed, step(i), &step_agreement::step) > 0 ||
           (ground_.held != nullptr && !ground_.held->editions_of(step(i)).empty());
  }

  [[nodiscard]] bool has(const attainment& each) const {
    return counted(along_.levels[each.competence.value]) >= each.level;
  }
  /// Is each of the first there, or among the second?
  [[nodiscard]] bool within(const std::vector<attainment>& some, const std::vector<attainment>& others) const {
    return std::ranges::all_of(some, [&](const attainment& each) {
      return has(each) || std::ranges::any_of(others, [&](const attainment& other) {
               return other.competence == each.competence && other.level >= each.level;
             });
    });
  }

  [[nodiscard]] bool beats(std::size_t k, std::size_t j) const {
    return is_served_[k] && !is_bound(j) && !is_bound(k) && asks_no_more(k, j) && gives_no_less(k, j) && takes_no_more(k, j);
  }

  [[nodiscard]] bool asks_no_more(std::size_t k, std::size_t j) const {
    const resolved_step& one = ground_.fw.resolved(step(k));
    const resolved_step& other = ground_.fw.resolved(step(j));
    const auto choice_of = [](const resolved_step& of) { return std::pair{of.at_least, of.any_of}; };
    const bool is_met = meets_alternatives(along_.levels, one);
    const auto phase_of = [&](const resolved_step& of) {
      const opening when = opens(ground_.fw, of, along_.phase);
      return std::pair{when.when, when.doors()};
    };
    return all_.steps[k].phase == all_.steps[j].phase && phase_of(one) == phase_of(other) &&
           within(one.required, other.required) && (is_met || choice_of(one) == choice_of(other)) &&
           std::ranges::all_of(one.after,
                               [&](step_index each) {
                                 return std::ranges::count(along_.done, each) > 0 ||
                                        std::ranges::count(other.after, each) > 0;
                               }) &&
           std::ranges::all_of(one.excludes, [&](step_index each) {
             return each == step(j) || std::ranges::count(other.excludes, each) > 0;
           });
  }

  [[nodiscard]] bool gives_no_less(std::size_t k, std::size_t j) const {
    return within(ground_.fw.resolved(step(j)).yields, ground_.fw.resolved(step(k)).yields) &&
           std::ranges::none_of(all_.steps, [&](const step_to_schedule& each) {
             return std::ranges::count(ground_.fw.resolved(each.step).after, step(j)) > 0;
           });
  }

  [[nodiscard]] bool takes_no_more(std::size_t k, std::size_t j) const {
    const timing_problem::step& one = times_[k];
    const timing_problem::step& other = times_[j];
    const auto serves = [](std::uint64_t own, std::uint64_t others, bool binds, bool other_binds) {
      return !binds || (other_binds && (others & ~own) == 0);
    };
    return serves(one.hours_of, other.hours_of, one.hours_bind, other.hours_bind) &&
           serves(one.money_of, other.money_of, one.money_binds, other.money_binds) &&
           !other.options.empty() &&
           std::ranges::all_of(other.options, [&](const auto& each) {
             return std::ranges::any_of(one.options, [&](const auto& own) {
               if (own.first != each.first || own.last > each.last || own.cents > each.cents) return false;
               for (std::size_t i = 0; i < own.minutes.size(); ++i)
                 if (own.minutes[i] > each.minutes[i]) return false;
               return true;
             });
           });
  }

  const schedule_ground& ground_;
  const standing& along_;
  const schedule_request& all_;
  const std::vector<step_index>& musts_;
  std::vector<timing_problem::step> times_;
  std::vector<bool> is_served_;
};

}  // namespace

std::vector<step_to_schedule> without_beaten(const schedule_ground& ground, const standing& along,
                                             const schedule_request& candidates, const account_lots& lots,
                                             const std::vector<step_index>& musts) {
  return beaten_steps{ground, along, candidates, lots, musts}.others();
}

}  // namespace loopbaan::detail
