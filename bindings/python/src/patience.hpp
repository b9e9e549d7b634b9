// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/functional.h>

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>

#include <loopbaan/core/progress.hpp>

#include "values.hpp"

namespace loopbaan::binding {

/// What Python may give as progress: called with (done, total); False stops the work, anything else goes on.
using python_progress = std::optional<std::function<py::object(std::size_t, std::size_t)>>;

/// How often Python is let in while C++ works.
inline constexpr std::chrono::milliseconds glance{50};

/// Does `work(stop, report)` on a thread of its own without the GIL. The calling thread looks in 20 times a second: for
/// Ctrl-C, and to tell `told` how far the work is. So callbacks run in the caller's thread, and a search that has no
/// progress of its own can be interrupted too. @throws what `work` or `told` throws, KeyboardInterrupt on Ctrl-C
template <class Work>
auto patiently(Work work, const python_progress& told) {
  using answer = decltype(work(std::stop_token{}, progress{}));
  std::mutex guard;
  std::condition_variable changed;
  std::optional<answer> found;
  std::exception_ptr failed;
  bool over = false;
  std::pair<std::size_t, std::size_t> state{0, 0};

  py::gil_scoped_release without_gil;
  const auto do_it = [&](const std::stop_token& stop) {
    const progress report = [&](std::size_t done, std::size_t total) {
      const std::lock_guard lock{guard};
      state = {done, total};
      return !stop.stop_requested();
    };
    std::optional<answer> made;
    std::exception_ptr thrown;
    try {
      made = work(stop, report);
    } catch (...) {
      thrown = std::current_exception();
    }
    const std::lock_guard lock{guard};
    found = std::move(made);
    failed = thrown;
    over = true;
    changed.notify_one();
  };
  std::jthread worker;
  try {
    worker = std::jthread{do_it};
  } catch (const std::system_error&) {
    do_it({});  // the machine gives no thread more: then here, and Ctrl-C waits
  }

  const auto stopped_by_caller = [&](std::pair<std::size_t, std::size_t> at) {
    const py::gil_scoped_acquire with_gil;
    if (PyErr_CheckSignals() != 0) throw py::error_already_set{};  // ~jthread asks the work to stop, and waits
    return told && at.second > 0 && (*told)(at.first, at.second).is(py::bool_{false});
  };
  std::unique_lock lock{guard};
  bool stopped = false;
  while (!over) {
    if (changed.wait_for(lock, glance, [&] { return over; }) || stopped) continue;
    const auto seen = state;
    lock.unlock();
    stopped = stopped_by_caller(seen);
    if (stopped) worker.request_stop();
    lock.lock();
  }
  lock.unlock();
  if (worker.joinable()) worker.join();
  if (failed) std::rethrow_exception(failed);
  if (!stopped) stopped_by_caller(state);  // so that the last call says that all is done
  return std::move(*found);
}

}  // namespace loopbaan::binding
