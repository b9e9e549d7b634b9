// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {

/// How many seconds `work` takes on the wall clock.
template <class Work>
[[nodiscard]] double seconds_of(Work&& work) {
  const auto begin = std::chrono::steady_clock::now();
  std::forward<Work>(work)();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The value that a share of the values does not exceed: 0.5 is the median. @pre values is not empty
[[nodiscard]] inline double quantile(std::vector<double> values, double share) {
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::nth_element(values.begin(), values.begin() + at, values.end());
  return values[static_cast<std::size_t>(at)];
}

/// The noise of repeated measurements beside their median.
[[nodiscard]] inline nlohmann::json summary(const std::vector<double>& seconds) {
  return {{"runs", seconds.size()},
          {"min", quantile(seconds, 0)},
          {"median", quantile(seconds, 0.5)},
          {"max", quantile(seconds, 1)}};
}

/// Whether to measure once more: at least `least` times, and on until `budget` seconds or `most` times are spent.
[[nodiscard]] inline bool once_more(const std::vector<double>& seconds, std::size_t least, std::size_t most,
                                    double budget) {
  double spent = 0;
  for (const double each : seconds) spent += each;
  return seconds.size() < least || (seconds.size() < most && spent < budget);
}

/// A field of /proc/self/status in bytes: VmRSS is what is resident, VmHWM the most that ever was.
[[nodiscard]] inline std::size_t resident(const std::string& field) {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(field + ":")) return std::stoul(line.substr(field.size() + 1)) * 1024;
  throw std::runtime_error{"this machine has no " + field + " in /proc/self/status"};
}

}  // namespace bench
