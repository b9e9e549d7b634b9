// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdio>
#include <fstream>
#include <random>
#include <string>

namespace loopbaan::testing {

/// A file that is gone when the test is over; of this process alone, for tests run in several at a time.
class scratch_file {
public:
  explicit scratch_file(const std::string& bytes)
      : path_{"loopbaan_test." + std::to_string(std::random_device{}()) + ".scratch"} {
    std::ofstream{path_, std::ios::binary} << bytes;
  }
  ~scratch_file() { std::remove(path_.c_str()); }
  scratch_file(const scratch_file&) = delete;
  scratch_file& operator=(const scratch_file&) = delete;

  const std::string& path() const { return path_; }

private:
  std::string path_;
};

}  // namespace loopbaan::testing
