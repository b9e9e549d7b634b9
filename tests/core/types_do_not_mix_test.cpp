// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <concepts>
#include <type_traits>

#include <loopbaan/core/progress.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/core/table.hpp>

using namespace loopbaan;

namespace {

struct apple {};
struct pear {};

template <class A, class B>
concept comparable = requires(A a, B b) { a == b; };
template <class A, class B>
concept ordered = requires(A a, B b) { a < b; };
template <class A, class B>
concept addable = requires(A a, B b) { a + b; };

static_assert(comparable<minutes, minutes> && ordered<minutes, minutes>);
static_assert(!comparable<minutes, cents> && !ordered<minutes, week_count> && !comparable<minutes, int>);
static_assert(!addable<minutes, cents> && !addable<minutes, int>);
static_assert(!std::convertible_to<minutes, cents> && !std::constructible_from<minutes, cents>);
static_assert(!std::convertible_to<int, minutes> && !std::constructible_from<minutes, std::int64_t>);
static_assert(!std::convertible_to<minutes, std::int64_t> && !std::convertible_to<double, cents>);

static_assert(comparable<index_of<apple>, index_of<apple>>);
static_assert(!comparable<index_of<apple>, index_of<pear>> && !std::convertible_to<index_of<apple>, index_of<pear>>);
static_assert(!std::convertible_to<std::uint32_t, index_of<apple>> && !comparable<index_of<apple>, std::uint32_t>);

static_assert(!std::convertible_to<result<int>, bool> && std::constructible_from<bool, result<int>>);
static_assert(std::is_invocable_r_v<bool, progress, std::size_t, std::size_t>);

}  // namespace

TEST_CASE("types: minutes, cents, weeks and the positions of different things do not mix") {
  CHECK(minutes::of(60).value() < minutes::of(61).value());
  CHECK(index_of<apple>{1} < index_of<apple>{2});
}

TEST_CASE("types: whoever reports progress may say that it is enough") {
  const progress until_half = [](std::size_t done, std::size_t total) { return 2 * done < total; };
  CHECK(until_half(1, 4));
  CHECK_FALSE(until_half(2, 4));
}
