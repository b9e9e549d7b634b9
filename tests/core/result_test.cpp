// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <memory>
#include <string>

#include <loopbaan/core/result.hpp>

using namespace loopbaan;

namespace {

const diagnostics two_reasons{{errc::invalid_id, {"a.json", "/id"}, {"x y"}},
                              {errc::empty_scale, {"a.json"}, {"groei"}}};

}  // namespace

TEST_CASE("result: holds a value, and gives it by copy or by moving it out") {
  const result<std::string> kept{std::string{"plan"}};
  REQUIRE(kept);
  CHECK(kept.has_value());
  CHECK(kept.value() == "plan");
  CHECK(*kept == "plan");
  CHECK(kept->size() == 4);

  result<std::unique_ptr<int>> moved{std::make_unique<int>(7)};
  const std::unique_ptr<int> out = std::move(moved).value();
  CHECK(*out == 7);
}

TEST_CASE("result: holds every reason why there is no value") {
  const result<int> failed{two_reasons};
  CHECK_FALSE(failed);
  CHECK_FALSE(failed.has_value());
  CHECK(failed.errors() == two_reasons);
  CHECK(result<int>{two_reasons[0]}.errors() == diagnostics{two_reasons[0]});
}

TEST_CASE("result: asking a failure for its value throws all reasons at once, in English") {
  const result<int> failed{two_reasons};
  try {
    static_cast<void>(failed.value());
    FAIL("it must throw");
  } catch (const error& thrown) {
    CHECK(thrown.all() == two_reasons);
    CHECK(std::string{thrown.what()} == print(two_reasons[0]) + "\n" + print(two_reasons[1]));
  }
  CHECK_THROWS_AS(static_cast<void>(result<int>{two_reasons}.value()), std::runtime_error);
}

TEST_CASE("the value of a result that is gone afterwards is a value of its own") {
  const auto make = [] { return result<std::string>{std::string(100, 'x')}; };
  static_assert(std::is_same_v<decltype(make().value()), std::string>);
  static_assert(std::is_same_v<decltype(*make()), std::string>);
  static_assert(std::is_same_v<decltype(make().errors()), diagnostics>);
  const auto& kept = make().value();
  CHECK(kept == std::string(100, 'x'));
  std::size_t letters = 0;
  for (const char each : make().value()) letters += each == 'x' ? 1 : 0;
  CHECK(letters == 100);
  const auto fails = [] { return result<int>{diagnostic{errc::invalid_id, {}, {std::string(100, 'y')}}}; };
  for (const diagnostic& each : fails().errors()) CHECK(each.details.front() == text{std::string(100, 'y')});
}
