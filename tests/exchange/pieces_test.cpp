// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/documents.hpp>

#include <loopbaan/exchange/csv.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>
#include <loopbaan/plan/planner.hpp>

using namespace loopbaan;
using testing::document;

namespace {

struct world_of_pieces {
  framework on = add_catalogue(read_framework(document("framework")).value(), document("catalogue")).value();
  cohort people = read_people(document("people"), on).value();
  profile_index target = on.target("basisbekwaam").value();
  std::vector<plan_outcome> plans = planner{on, target}.find_all(people, 1);

  std::vector<gap> gaps() const {
    std::vector<gap> found;
    for (std::size_t row = 0; row < people.size(); ++row) found.push_back(find_gap(on, people[row].stands(), target));
    return found;
  }
  plan_request request() const { return {.targets = {target}}; }
};

errc refused(const std::function<void()>& call) {
  try {
    call();
  } catch (const error& what) {
    return what.all().front().code;
  }
  return errc{};
}

}  // namespace

TEST_CASE("however people are divided, the pieces are the document") {
  const world_of_pieces w;
  const std::size_t all = w.people.size();
  REQUIRE(all == 3);
  const auto gaps = w.gaps();
  for (std::size_t first = 0; first <= all; ++first)
    for (std::size_t second = first; second <= all; ++second) {
      gaps_in_pieces of_gaps{w.people, w.target};
      positions_in_pieces of_positions{w.people};
      plans_in_pieces of_plans{w.people, w.request()};
      std::string written[3];
      std::size_t from = 0;
      for (const std::size_t to : {first, second, all}) {
        written[0] += of_gaps.next(std::span{gaps}.subspan(from, to - from));
        written[1] += of_positions.next(to - from);
        written[2] += of_plans.next(std::span{w.plans}.subspan(from, to - from));
        from = to;
      }
      CHECK(written[0] + of_gaps.last() == write_gaps(w.people, w.target, gaps));
      CHECK(written[1] + of_positions.last() == write_positions(w.people));
      CHECK(written[2] + of_plans.last() == write_plans(w.people, w.request(), w.plans));
    }
}

TEST_CASE("a document about nobody is whole without a piece between its beginning and its end") {
  const world_of_pieces w;
  const cohort nobody = w.people.only({}).value();
  CHECK(gaps_in_pieces{nobody, w.target}.last() == write_gaps(nobody, w.target, std::vector<gap>{}));
  CHECK(positions_in_pieces{nobody}.last() == write_positions(nobody));
  CHECK(plans_in_pieces{nobody, w.request()}.last() == write_plans(nobody, w.request(), std::vector<plan_outcome>{}));
  CHECK(write_gaps(nobody, w.target, std::vector<gap>{}) ==
        canonical(write_gaps(nobody, w.target, std::vector<gap>{})).value());
}

TEST_CASE("a document in pieces is for everybody once, in order, and a wrong call can be made again") {
  const world_of_pieces w;
  auto gaps = w.gaps();
  gaps_in_pieces document{w.people, w.target};
  std::string written = document.next(std::span{gaps}.first(1));
  CHECK(refused([&] { (void)document.last(); }) == errc::sizes_differ);
  CHECK(refused([&] { (void)document.next(gaps); }) == errc::sizes_differ);
  auto wrong = gaps;
  wrong[2].target = profile_index{wrong[2].target.value + 1};
  CHECK(refused([&] { (void)document.next(std::span{wrong}.subspan(1)); }) == errc::other_answer);
  written += document.next(std::span{gaps}.subspan(1));
  written += document.last();
  CHECK(written == write_gaps(w.people, w.target, gaps));

  plans_in_pieces plans{w.people, w.request()};
  plan_answers more{.plan = w.plans.front()};
  more.roles = {{step_index{1000}, step_role::necessity::choice, {}}};
  CHECK(refused([&] { (void)plans.next(std::span{&more, 1}); }) == errc::no_such_position);
  const std::vector<plan_outcome> four(4, w.plans.front());
  CHECK(refused([&] { (void)plans.next(four); }) == errc::sizes_differ);
  CHECK(refused([&] { (void)positions_in_pieces{w.people}.next(4); }) == errc::sizes_differ);
  CHECK(refused([&] { (void)gaps_in_pieces{w.people, profile_index{1000}}; }) == errc::no_such_position);
}

TEST_CASE("a table of separated values in pieces is the table") {
  const std::vector<std::vector<std::string>> rows{{"a,b", "c"}, {"=1+1", "x;y"}, {"\"", "-1,5"}};
  csv_in_pieces table;
  std::string written = table.take();
  for (const auto& row : rows) {
    table.add(std::vector<std::string_view>{row.begin(), row.end()});
    written += table.take();
  }
  CHECK(written == write_csv(rows));
  CHECK(refused([&] { table.add(std::vector<std::string_view>{"one"}); }) == errc::sizes_differ);
  CHECK(refused([&] { table.add(std::vector<std::string_view>{"\xff", ""}); }) == errc::not_utf8);
  CHECK(table.take().empty());
}
