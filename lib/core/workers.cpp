// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/workers.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

constexpr std::chrono::milliseconds report_every{50};
constexpr std::size_t most_threads = 256;

/// Lets workers draw row numbers, and the calling thread wait for them while it reports.
class shared_rows {
public:
  shared_rows(std::size_t rows, const row_work& work) : rows_{rows}, work_{work} {}

  /// What a worker does.
  void draw() noexcept {
    const std::stop_token stop = stop_.get_token();
    try {
      while (const auto row = next())
        if (work_(*row, stop)) ++done_;
    } catch (...) {
      fail(std::current_exception());
    }
    const std::lock_guard held{mutex_};
    --working_;
    changed_.notify_all();
  }

  void start_one() {
    const std::lock_guard held{mutex_};
    ++working_;
  }
  void not_started() {
    const std::lock_guard held{mutex_};
    --working_;
  }

  /// Until no worker works any more. What `report` throws ends the work too.
  void wait_and_report(const progress& report) {
    bool told = static_cast<bool>(report);
    const auto tell = [&](std::unique_lock<std::mutex>& held) {
      if (!told) return;
      held.unlock();
      try {
        if (!report(done_, rows_)) {
          told = false;
          stop_.request_stop();
        }
      } catch (...) {
        told = false;
        fail(std::current_exception());
      }
      held.lock();
    };
    std::unique_lock held{mutex_};
    while (!changed_.wait_for(held, report_every, [&] { return working_ == 0; })) tell(held);
    if (!failed_) tell(held);
  }

  void request_stop() { stop_.request_stop(); }

  void rethrow() const {
    if (failed_) std::rethrow_exception(failed_);
  }

private:
  [[nodiscard]] std::optional<std::size_t> next() noexcept {
    const std::size_t row = next_.fetch_add(1, std::memory_order_relaxed);
    if (row >= rows_ || over_) return std::nullopt;
    return row;
  }

  /// Keeps what was thrown first, and ends the work.
  void fail(std::exception_ptr why) noexcept {
    {
      const std::lock_guard held{mutex_};
      if (!failed_) failed_ = std::move(why);
    }
    over_ = true;
    stop_.request_stop();
  }

  std::size_t rows_;
  const row_work& work_;
  std::stop_source stop_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> done_ = 0;
  std::atomic<bool> over_ = false;
  std::size_t working_ = 0;
  std::exception_ptr failed_;
  std::mutex mutex_;
  std::condition_variable changed_;
};

}  // namespace

void for_each_row(std::size_t rows, unsigned threads, const std::stop_token& stop, const progress& report,
                  const row_work& work) {
  if (!work)
    detail::refuse_value({"niets", "nothing"}, {"het werk voor elke rij", "the work of each row"},
                         {"Geef een functie.", "Give a function."});
  if (rows == 0) return;
  shared_rows shared{rows, work};
  const std::stop_callback pass_on{stop, [&] { shared.request_stop(); }};
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t count = std::min({std::size_t{threads}, rows, most_threads});
  std::vector<std::jthread> workers;
  workers.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    shared.start_one();
    try {
      workers.emplace_back([&] { shared.draw(); });
    } catch (const std::exception&) {
      shared.not_started();
      break;  // the machine gives no more, of threads or of memory: those that there are do it all
    }
  }
  if (workers.empty()) {
    shared.start_one();
    shared.draw();
  }
  shared.wait_and_report(report);
  workers.clear();
  shared.rethrow();
}

}  // namespace loopbaan
