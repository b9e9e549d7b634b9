// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <new>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

#include <loopbaan/core/workers.hpp>

using namespace loopbaan;

namespace {

const std::stop_token nobody_stops;

void wait_a_little() { std::this_thread::sleep_for(std::chrono::milliseconds{1}); }

}  // namespace

TEST_CASE("workers: each row is done once, whatever the number of threads") {
  for (const unsigned threads : {0u, 1u, 3u, 1000u}) {
    std::vector<std::atomic<int>> times(500);
    for_each_row(times.size(), threads, nobody_stops, {}, [&](std::size_t row, const std::stop_token&) {
      ++times[row];
      return true;
    });
    for (const auto& each : times) CHECK(each == 1);
  }
  for_each_row(0, 4, nobody_stops, {}, [](std::size_t, const std::stop_token&) -> bool { throw 1; });
}

TEST_CASE("workers: there are never more threads than rows") {
  std::mutex guard;
  std::set<std::thread::id> seen;
  for_each_row(3, 200, nobody_stops, {}, [&](std::size_t, const std::stop_token&) {
    wait_a_little();
    const std::lock_guard held{guard};
    seen.insert(std::this_thread::get_id());
    return true;
  });
  CHECK(seen.size() <= 3);
  CHECK_FALSE(seen.contains(std::this_thread::get_id()));
}

TEST_CASE("workers: memory that runs out in one ends all of them, and comes out as that") {
  std::atomic<std::size_t> begun = 0;
  const auto work = [&](std::size_t row, const std::stop_token& stop) {
    ++begun;
    if (row == 5) throw std::bad_alloc{};
    while (!stop.stop_requested()) wait_a_little();  // a search that would go on for ever
    return false;
  };
  std::size_t told = 0;
  const progress report = [&](std::size_t done, std::size_t) {
    told = done;
    return true;
  };
  // Six threads, so that row 5 is begun; those of the other rows wait until they are asked to stop.
  CHECK_THROWS_AS(for_each_row(100'000, 6, nobody_stops, report, work), std::bad_alloc);
  CHECK(begun < 100);
  CHECK(told == 0);  // none of them was done
}

TEST_CASE("workers: what the callback throws ends the work, and comes out as that") {
  std::atomic<std::size_t> done = 0;
  const auto work = [&](std::size_t, const std::stop_token&) {
    wait_a_little();
    ++done;
    return true;
  };
  const progress report = [](std::size_t, std::size_t) -> bool { throw std::domain_error{"enough"}; };
  CHECK_THROWS_WITH_AS(for_each_row(100'000, 2, nobody_stops, report, work), "enough", std::domain_error);
  CHECK(done < 100'000);
  // Also when it throws at the very end.
  CHECK_THROWS_AS(for_each_row(1, 1, nobody_stops, report, work), std::domain_error);
}

TEST_CASE("workers: progress rises, never tells of more than is done, and of all in the end") {
  std::atomic<std::size_t> done = 0;
  std::size_t last = 0;
  const progress report = [&](std::size_t told, std::size_t of) {
    CHECK(of == 400);
    CHECK(told >= last);
    CHECK(told <= done);
    last = told;
    return true;
  };
  for_each_row(400, 3, nobody_stops, report, [&](std::size_t, const std::stop_token&) {
    wait_a_little();
    ++done;
    return true;
  });
  CHECK(last == 400);
}

TEST_CASE("workers: a callback that says no is not called again, and the rows that are left are not done") {
  std::size_t calls = 0;
  std::atomic<std::size_t> left = 0;
  const progress report = [&](std::size_t, std::size_t) {
    ++calls;
    return false;
  };
  for_each_row(10'000, 2, nobody_stops, report, [&](std::size_t, const std::stop_token& stop) {
    if (!stop.stop_requested()) wait_a_little();
    left += stop.stop_requested() ? 1 : 0;
    return !stop.stop_requested();
  });
  CHECK(calls == 1);
  CHECK(left > 0);

  std::stop_source outside;
  outside.request_stop();
  std::size_t told = 99;
  for_each_row(
      50, 2, outside.get_token(), [&](std::size_t done, std::size_t) { return told = done, true; },
      [](std::size_t, const std::stop_token& stop) { return !stop.stop_requested(); });
  CHECK(told == 0);  // not all of them, though all is over
}
