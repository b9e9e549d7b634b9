// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {
namespace {

constexpr std::chrono::milliseconds report_every{50};

/// Lets workers draw row numbers, and the calling thread wait for them while it reports.
class work {
public:
  explicit work(std::size_t total) : total_{total} {}

  [[nodiscard]] std::size_t next() noexcept { return next_.fetch_add(1, std::memory_order_relaxed); }

  void finish_one() {
    if (done_.fetch_add(1) + 1 == total_) {
      const std::lock_guard held{mutex_};
      all_done_.notify_all();
    }
  }

  void wait_and_report(const progress& report, std::stop_source& stop) {
    std::unique_lock held{mutex_};
    while (!all_done_.wait_for(held, report_every, [&] { return done_ == total_; }))
      if (report && !report(done_, total_)) stop.request_stop();
    if (report) (void)report(total_, total_);
  }

private:
  std::size_t total_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> done_ = 0;
  std::mutex mutex_;
  std::condition_variable all_done_;
};

}  // namespace

std::vector<plan_outcome> planner::find_all(const cohort& people, unsigned threads, const plan_limits& limits,
                                            const progress& report) const {
  std::vector<plan_outcome> outcomes(people.size());
  if (people.size() == 0) return outcomes;

  std::stop_source stop;
  const std::stop_callback pass_on{limits.stop, [&] { stop.request_stop(); }};
  plan_limits each = limits;
  each.stop = stop.get_token();

  work rows{people.size()};
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::jthread> workers;
  for (unsigned i = 0; i < threads; ++i)
    workers.emplace_back([&] {
      for (std::size_t row = rows.next(); row < people.size(); row = rows.next()) {
        outcomes[row] = find(people[row].stands(), each);
        rows.finish_one();
      }
    });
  rows.wait_and_report(report, stop);
  return outcomes;
}

}  // namespace loopbaan
