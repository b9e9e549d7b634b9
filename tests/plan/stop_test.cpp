// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <plan/known_optima.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using namespace std::chrono_literals;

namespace {

const std::vector<std::string> nothing_wrong;

/// Requests a stop from another thread after a while.
class someone_who_stops {
public:
  explicit someone_who_stops(std::chrono::milliseconds after)
      : thread_{[this, after] {
          std::this_thread::sleep_for(after);
          source_.request_stop();
        }} {}

  [[nodiscard]] plan_limits limits() const { return {.stop = source_.get_token()}; }

private:
  std::stop_source source_;
  std::jthread thread_;
};

void check_outcome(const known_task& task, const planner& by, const plan_outcome& found, std::int64_t optimum) {
  CHECK(found.status != plan_status::unreachable);
  CHECK(found.bound <= optimum);
  CHECK((found.status == plan_status::stopped) == !found.cost.has_value());
  CHECK(found.cost.value_or(optimum) >= optimum);
  if (found.status == plan_status::optimal) CHECK(found.cost == optimum);
  CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
}

}  // namespace

TEST_CASE("stop: who stops the hardest search gets a plan or none, and a bound that holds") {
  std::size_t asked = 0;
  for (const std::string set : {"catalogues", "relaxed"})
    for (const known_optimum& known : known_optima(set)) {
      bool hard = false;
      for (const std::string each : {"/large1.", "largefull1", "largeunit1", "pipesworld-notankage__p11",
                                     "satellite__p07", "elevators-opt08-strips__p09", "data-network-opt18-strips__p03"})
        hard = hard || known.file.find(each) != std::string::npos;
      if (!hard) continue;
      CAPTURE(known.file);
      const known_task task = read_task(known.file);
      for (const auto after : {0ms, 1ms, 1ms, 5ms, 20ms}) {
        const planner by{task.fw, task.target};  // a new one, so that the stop also falls where it compiles
        const someone_who_stops someone{after};
        check_outcome(task, by, by.find(task.stands(), someone.limits()), known.cost);
        ++asked;
      }
    }
  if (asked == 0) MESSAGE("the planning tasks are not on this machine");
}

// Without the stop each of these would be busy for hours; so that they end at all is the test.
TEST_CASE("stop: a search that nobody will see the end of ends when it is stopped, whatever was asked") {
  const known_task task = pairs_at_every_distance(60, 14);
  const planner by{task.fw, task.target};
  const plan_outcome some = by.find(task.stands(), {.nodes = 3});
  REQUIRE(some.status == plan_status::feasible);

  CHECK(by.find(task.stands(), someone_who_stops{20ms}.limits()).status == plan_status::feasible);
  CHECK_FALSE(certify(by, task.stands(), someone_who_stops{20ms}.limits()).has_value());
  CHECK(find_alternatives(by, task.stands(), {}, someone_who_stops{20ms}.limits()).status != plan_status::optimal);
  CHECK(find_pareto_front(by, task.stands(), {objective::hours, objective::cost}, someone_who_stops{20ms}.limits())
            .status != plan_status::optimal);
  const partial_plan part = find_partial_plan(by, task.stands(), someone_who_stops{20ms}.limits());
  CHECK(part.status != plan_status::optimal);
  const auto roles = roles_of_steps(by, task.stands(), some, someone_who_stops{20ms}.limits());
  CHECK(roles.size() == some.steps.size());
}

TEST_CASE("stop: a stop that comes before the question leaves nothing to say but the truth") {
  const known_task task = pairs_at_every_distance(60, 14);
  const planner by{task.fw, task.target};
  std::stop_source stopped;
  stopped.request_stop();
  const plan_limits limits{.stop = stopped.get_token()};
  const plan_outcome found = by.find(task.stands(), limits);
  CHECK(found.status == plan_status::stopped);
  CHECK(found.bound == 0);
  CHECK(found.steps.empty());
  CHECK_FALSE(certify(by, task.stands(), limits).has_value());
  CHECK(find_alternatives(by, task.stands(), {}, limits).plans.empty());
  CHECK(find_pareto_front(by, task.stands(), {objective::hours, objective::cost}, limits).points.empty());
  CHECK(find_partial_plan(by, task.stands(), limits).status != plan_status::optimal);
}

TEST_CASE("stop: a planner that was stopped answers the next question as if nothing had happened") {
  const known_task task = cyclic_cover(23, 5);
  const planner often{task.fw, task.target};
  for (int i = 0; i < 20; ++i) (void)often.find(task.stands(), someone_who_stops{0ms}.limits());
  for (std::uint64_t nodes = 0; nodes < 20; ++nodes) (void)often.find(task.stands(), {.nodes = nodes});
  CHECK(often.find(task.stands()) == planner{task.fw, task.target}.find(task.stands()));
}
