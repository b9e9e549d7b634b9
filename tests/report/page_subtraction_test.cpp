// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include <report/board.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using testing::board;
using testing::world;

// A reader of a page who subtracts: knows how many people each group has and what the steps yield, and carries what the
// model says of one figure over to the others until nothing changes.

namespace {

struct bounds {
  std::int64_t least = 0, most = 0;

  [[nodiscard]] bool settled() const { return least == most; }
  /// Does this tell more?
  bool narrow(std::int64_t from, std::int64_t to) {
    const bounds before = *this;
    least = std::max(least, from);
    most = std::min(most, to);
    REQUIRE(least <= most);  // figures that contradict each other would be wrong
    return least != before.least || most != before.most;
  }
};

/// What the reader knows: who meets each row of the profile, in each group, and last of all people.
class reader {
public:
  reader(const page_model& page, const std::map<std::string, std::int64_t>& sizes) : page_{page} {
    for (const auto& [name, people] : sizes) sizes_.push_back(people);
    sizes_.push_back(page.people);
    for (const page_row& row : page.rows) {
      std::vector<bounds> known;
      for (const std::int64_t people : sizes_) known.push_back({0, people});
      if (row.total) known.back() = {row.total->part, row.total->part};
      for (std::size_t g = 0; g < page.shown.size(); ++g)
        if (row.groups[g]) known[place_of(sizes, page.shown[g].name)] = {row.groups[g]->part, row.groups[g]->part};
      rows_.push_back(known);
    }
    hidden_ = rows_;
    read_needs();
    for (bool more = true; more;) {
      more = add_up();
      more = link_rows() || more;
    }
  }

  /// How many figures that do not show are known all the same, of how many.
  [[nodiscard]] std::pair<std::size_t, std::size_t> rebuilt() const {
    std::pair<std::size_t, std::size_t> found;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (std::size_t g = 0; g < sizes_.size(); ++g) {
        if (hidden_[r][g].settled()) continue;
        ++found.second;
        found.first += rows_[r][g].settled() ? 1 : 0;
      }
    return found;
  }

private:
  static std::size_t place_of(const std::map<std::string, std::int64_t>& sizes, const std::string& name) {
    return static_cast<std::size_t>(std::distance(sizes.begin(), sizes.find(name)));
  }
  /// A step that alone yields a competence, which everybody can reach: who needs it does not meet that competence.
  void read_needs() {
    for (const page_need& each : page_.needs)
      for (std::size_t r = 1; r < rows_.size(); ++r) {
        const step& taken = page_.fw.steps()[each.step];
        if (taken.yields.begin()->first != page_.fw.competences()[*page_.rows[r].competence].id) continue;
        const std::int64_t met = page_.people - std::int64_t{each.people};
        rows_[r].back().narrow(met, met);
      }
  }
  /// The groups of a row together are all people.
  bool add_up() {
    bool more = false;
    for (std::vector<bounds>& row : rows_) {
      bounds sum;
      for (std::size_t g = 0; g + 1 < row.size(); ++g) {
        sum.least += row[g].least;
        sum.most += row[g].most;
      }
      more = row.back().narrow(sum.least, sum.most) || more;
      for (std::size_t g = 0; g + 1 < row.size(); ++g) {
        const bounds others{sum.least - row[g].least, sum.most - row[g].most};
        const bounds was = row[g];
        more = row[g].narrow(row.back().least - others.most, row.back().most - others.least) || more;
        sum = {sum.least + row[g].least - was.least, sum.most + row[g].most - was.most};
      }
    }
    return more;
  }
  /// Who meets the profile meets each competence; who does not, misses one.
  bool link_rows() {
    bool more = false;
    for (std::size_t g = 0; g < sizes_.size(); ++g) {
      bounds& whole = rows_.front()[g];
      std::int64_t missing_at_most = 0;
      for (std::size_t r = 1; r < rows_.size(); ++r) {
        more = whole.narrow(0, rows_[r][g].most) || more;
        more = rows_[r][g].narrow(whole.least, sizes_[g]) || more;
        missing_at_most += sizes_[g] - rows_[r][g].least;
      }
      more = whole.narrow(sizes_[g] - missing_at_most, sizes_[g]) || more;
    }
    return more;
  }

  const page_model& page_;
  std::vector<std::int64_t> sizes_;  // of each group, and of all people
  std::vector<std::vector<bounds>> rows_;
  std::vector<std::vector<bounds>> hidden_;  // as the model shows them
};

/// Schools of 1 to 25 people, in some of which hardly anybody or nearly everybody meets a competence.
board random_board(testing::dice& roll, const world& w) {
  std::vector<testing::some_people> all;
  for (std::size_t school = 1 + roll.below(6); school > 0; --school) {
    const auto chance_a = static_cast<unsigned>(roll.pick(std::vector<std::size_t>{0, 5, 50, 95, 100}));
    const auto chance_b = static_cast<unsigned>(roll.pick(std::vector<std::size_t>{0, 30, 80, 100}));
    for (std::size_t people = 1 + roll.below(25); people > 0; --people) {
      std::string levels = roll.chance(chance_a) ? "A1 " : "A0 ";
      levels += roll.chance(chance_b) ? "B1" : roll.chance(20) ? "B?" : "B0";
      all.push_back({1, "school " + std::to_string(school), levels});
    }
  }
  return {w, all};
}

std::map<std::string, std::int64_t> sizes_of(const cohort& people) {
  std::map<std::string, std::int64_t> sizes;
  for (std::size_t row = 0; row < people.size(); ++row) ++sizes[std::string{people[row].group("school")}];
  return sizes;
}

}  // namespace

TEST_CASE("page model: no figure that is hidden follows from others by subtraction") {
  const world w{"-bhv 8h-> A1 ; -taal 30h-> B1", "A1 B1"};
  testing::dice roll{41};
  std::size_t rebuilt = 0, hidden = 0, shown = 0;
  for (std::size_t i = 0; i < testing::cases(800); ++i) {
    const board all = random_board(roll, w);
    page_request request = all.request();
    request.rule.minimum = roll.chance(50) ? 5 : 10;
    const page_model page = model_page(request);
    const auto [known, of] = reader{page, sizes_of(all.people)}.rebuilt();
    rebuilt += known;
    hidden += of;
    shown += page.needs.size() + page.shown.size();
  }
  CHECK(rebuilt == 0);
  CHECK(hidden > testing::cases(5000));
  CHECK(shown > testing::cases(1000));
}

TEST_CASE("page model: who subtracts finds a figure that is hidden alone") {
  const world w{"-bhv 8h-> A1 ; -taal 30h-> B1", "A1 B1"};
  const board all{w, {{6, "a", "A1 B1"}, {6, "a", "A0 B1"}, {7, "b", "A1 B0"}, {7, "b", "A0 B1"}}};
  page_model page = model_page(all.request());
  REQUIRE(reader{page, sizes_of(all.people)}.rebuilt().first == 0);
  REQUIRE(page.rows[1].groups.size() == 2);
  page.rows[1].groups[0].reset();
  CHECK(reader{page, sizes_of(all.people)}.rebuilt().first == 1);
  page.needs.clear();
  page.rows[1].total.reset();
  CHECK(reader{page, sizes_of(all.people)}.rebuilt().first == 0);
  page.needs = {{w.step("bhv"), 13, {}}};  // all who lack A
  CHECK(reader{page, sizes_of(all.people)}.rebuilt().first > 1);
}

TEST_CASE("page model: what is hidden together is at least the minimum of people, two of either kind") {
  const world w{"-bhv 8h-> A1 ; -taal 30h-> B1", "A1 B1"};
  testing::dice roll{42};
  std::size_t bundles = 0;
  for (int i = 0; i < 400; ++i) {
    const board all = random_board(roll, w);
    const page_model page = model_page(all.request());
    for (const page_row& row : page.rows) {
      std::int64_t people = page.people, met = row.total ? row.total->part : 0;
      for (std::size_t g = 0; g < page.shown.size(); ++g) {
        if (!row.groups[g]) continue;
        REQUIRE(row.total);
        CHECK(row.groups[g]->whole == page.shown[g].people);
        CHECK(row.groups[g]->whole >= page.minimum);
        CHECK((row.groups[g]->part > 0 && row.groups[g]->part < row.groups[g]->whole));
        people -= row.groups[g]->whole;
        met -= row.groups[g]->part;
      }
      CHECK(row.unknown.has_value() == row.total.has_value());
      if (!row.total || people == 0) continue;
      ++bundles;
      CHECK(people >= page.minimum);
      CHECK((met >= 2 && people - met >= 2));
    }
    if (page.plans.shows == plan_figures::form::hidden) continue;
    REQUIRE(page.rows[0].total);
    CHECK(page.plans.needed == page.people - page.rows[0].total->part);
    for (const page_need& each : page.needs) CHECK((each.people >= 2 && each.people + 2 <= page.people));
  }
  CHECK(bundles > 200);
}
