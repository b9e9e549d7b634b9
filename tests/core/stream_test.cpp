// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <sstream>

#include <loopbaan/core/stream.hpp>
#include <loopbaan/framework/rater.hpp>

using namespace loopbaan;

namespace {

template <class Value>
std::string written(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

TEST_CASE("values go to a stream in the words of the formats") {
  CHECK(written(rater::colleague) == "colleague");
  CHECK(written(errc::invalid_id) == "invalid_id");
  CHECK(written(90_minutes) == "90 minutes");
  CHECK(written(index_of<step>{3}) == "3");
  const diagnostic wrong{errc::no_such_position, {.file = "staff.csv", .row = 5}, {"7", "3"}};
  CHECK(written(wrong) == print(wrong));
  CHECK(written(wrong.where) == "staff.csv, row 5");
}
