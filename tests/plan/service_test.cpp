// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <loopbaan/gap/sources.hpp>
#include <loopbaan/people/own_people.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/world.hpp>

// A service: what threads share while an edition is replaced. Runs under the thread sanitizer too.
using namespace loopbaan;
using testing::world;

namespace {

struct guest {
  std::string number;
  std::vector<int> levels;
};

auto reads_guests(const framework& fw) {
  return make_person_reader<guest>(fw, id_from(&guest::number), levels_from(&guest::levels)).value();
}

struct edition {
  explicit edition(const world& of) : fw{of.fw()}, reads{reads_guests(of.fw())}, target{of.target()}, by{fw, target} {}

  framework fw;
  decltype(reads_guests(std::declval<const framework&>())) reads;
  profile_index target;
  planner by;
};

class service {
public:
  explicit service(std::shared_ptr<const edition> first) : current_{std::move(first)} {}

  void replace(std::shared_ptr<const edition> by) {
    const std::lock_guard held{mutex_};
    current_ = std::move(by);
  }
  [[nodiscard]] std::shared_ptr<const edition> now() const {
    const std::lock_guard held{mutex_};
    return current_;
  }

private:
  mutable std::mutex mutex_;
  std::shared_ptr<const edition> current_;
};

}  // namespace

TEST_CASE("threads get whole answers of one edition or of the other while it is replaced") {
  const auto dear = std::make_shared<const edition>(world{"A1 -course 30h-> A2 ; -first 2h-> A1", "A2"});
  const auto cheap =
      std::make_shared<const edition>(world{"A1 -course 30h-> A2 ; -first 2h-> A1 ; A1 -quick 1h-> A2", "A2"});
  service shared{dear};
  std::atomic<bool> right = true;
  std::atomic<bool> stop = false;
  const std::vector<guest> all{{"a", {0}}, {"b", {1}}, {"c", {2}}};
  std::vector<std::jthread> threads;
  for (int each = 0; each < 4; ++each)
    threads.emplace_back([&] {
      for (std::size_t i = 0; !stop || i < 200; ++i) {
        const auto now = shared.now();
        const own_person who = now->reads(all[i % 3]).value();
        plan_limits limits;
        limits.deadline = std::chrono::steady_clock::now() + std::chrono::minutes{10};
        const plan_outcome found = now->by.find(who, limits);
        const std::int64_t of_course = now == cheap ? 60 : 1800;
        const std::int64_t wanted = i % 3 == 2 ? 0 : of_course + (i % 3 == 0 ? 120 : 0);
        if (found.cost != wanted || find_gap(now->fw, who, now->target).closed() != (i % 3 == 2)) right = false;
      }
    });
  for (int swap = 0; swap < 100; ++swap) shared.replace(swap % 2 == 0 ? cheap : dear);
  stop = true;
  threads.clear();
  CHECK(right);
}

TEST_CASE("own people and persons may be read by many threads at a time") {
  const world w{"A1 -course 30h-> A2 ; -first 2h-> A1", "A2"};
  const auto reads = reads_guests(w.fw());
  std::vector<guest> all;
  for (int i = 0; i < 300; ++i) all.push_back({std::to_string(i), {i % 3}});
  const own_people people = reads.all(all).value();
  const cohort same = make_cohort(people).value();
  const planner by{w.fw(), w.target()};
  const auto wanted = by.find_all(same, 1);
  std::vector<std::jthread> threads;
  std::atomic<bool> right = true;
  for (int each = 0; each < 4; ++each)
    threads.emplace_back([&] {
      if (by.find_all(people, 2) != wanted) right = false;
      if (count_coverage(people, w.target(), "") != count_coverage(same, w.target(), "")) right = false;
      for (std::size_t row = 0; row < same.size(); ++row) {
        const person who = same[row];
        if (who.people().size() != same.size()) right = false;
      }
    });
  threads.clear();
  CHECK(right);
}
