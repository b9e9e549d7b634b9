// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cerrno>
#include <cstring>
#include <functional>
#include <thread>

#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/tables.hpp>

#include <exchange/staff_world.hpp>
#include <support/random.hpp>
#include <support/random_drafts.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::people_of;
using testing::places_of;

namespace {

const framework on = testing::staff_world();
using kind = data_column::kind;

data_column words(std::string name, std::vector<std::string_view> cells, kind of = kind::text) {
  data_column made{of, std::move(name), "m"};
  for (const std::string_view each : cells) made.add(each == "-" ? cell_value{} : cell_value{each});
  return made;
}

data_table two_people() {
  data_column fte{kind::number, "fte", "working-time factor", "fte"};
  fte.add(0.8);
  fte.add({});
  data_column since{kind::day, "since", "first day"};
  since.add(date{2024y / 8 / 1});
  since.add(date{1969y / 12 / 31});
  data_column order{kind::flag, "orde", "m"};
  order.add(true);
  order.add({});
  data_column km{kind::whole, "km", "m"};
  km.add(std::int64_t{2});
  km.add(std::int64_t{0});
  return data_table{
      {words("persoon", {"007", "p2"}), words("school", {"s1", "s1"}, kind::word), fte, since, order, km}};
}

/// Reads a table after something was done to the stream's schema and array.
result<staff> read_after(const data_table& table, std::function<void(ArrowSchema&, ArrowArray&)> harm) {
  struct held {
    ArrowSchema schema;
    ArrowArray array;
    bool given = false;
  };
  auto* both = new held{};
  export_schema(table, both->schema);
  export_array(table, both->array);
  // What is put in place of a buffer is put back before release, which looks at the children only.
  harm(both->schema, both->array);
  ArrowArrayStream stream{};
  stream.private_data = both;
  stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
    auto& all = *static_cast<held*>(self->private_data);
    *out = all.schema;
    all.schema.release = nullptr;
    return 0;
  };
  stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
    auto& all = *static_cast<held*>(self->private_data);
    *out = {};
    if (all.given) return 0;
    all.given = true;
    *out = all.array;
    all.array.release = nullptr;
    return 0;
  };
  stream.get_last_error = [](ArrowArrayStream*) -> const char* { return nullptr; };
  stream.release = [](ArrowArrayStream* self) {
    auto* all = static_cast<held*>(self->private_data);
    if (all->schema.release != nullptr) all->schema.release(&all->schema);
    if (all->array.release != nullptr) all->array.release(&all->array);
    delete all;
    self->release = nullptr;
  };
  auto read = read_staff_arrow(stream, on, "table");
  CHECK((stream.release == nullptr));
  return read;
}

std::string harmed(std::function<void(ArrowSchema&, ArrowArray&)> harm) {
  const auto read = read_after(two_people(), std::move(harm));
  if (read) return "read: " + people_of(read);
  return places_of(read.errors()) + " " + message(read.errors().at(0), language::en);
}

}  // namespace

TEST_CASE("arrow: a table of words, numbers, days and flags is read as the staff table that it is") {
  ArrowArrayStream stream{};
  export_stream(two_people(), stream);
  const auto read = read_staff_arrow(stream, on, "table");
  CHECK(people_of(read) == "007 km:start orde:ja | p2 km:0");
  const person first = read->people[0];
  CHECK(first.fte() == 0.8);
  CHECK(first.since() == date{2024y / 8 / 1});
  CHECK(first.group("school") == "s1");
  CHECK_FALSE(read->people[1].fte().has_value());
  CHECK(read->people[1].since() == date{1969y / 12 / 31});
}

TEST_CASE("arrow: faults of a table have the row and column of a spreadsheet with a header") {
  const data_table wrong{{words("persoon", {"p1", "p1", ""}), words("km", {"veel", "start", "-"})}};
  ArrowArrayStream stream{};
  export_stream(wrong, stream);
  CHECK(places_of(read_staff_arrow(stream, on, "t").errors()) == "815 row 2 km, 401 row 3 persoon, 821 row 4 persoon");
}

TEST_CASE("arrow: a stream can be read once, and a table gives a fresh one each time, also to other threads") {
  const data_table table = two_people();
  ArrowArrayStream stream{};
  export_stream(table, stream);
  CHECK(read_staff_arrow(stream, on).has_value());
  CHECK(read_staff_arrow(stream, on).errors().at(0).code == errc::not_arrow);
  std::thread other{[&] {
    ArrowArrayStream mine{};
    export_stream(table, mine);
    mine.release(&mine);
  }};
  export_stream(table, stream);
  CHECK(read_staff_arrow(stream, on).has_value());
  other.join();
}

TEST_CASE("arrow: numbers are given out where they lie, and live as long as who holds them") {
  ArrowArray array{};
  {
    const data_table table = two_people();
    export_array(table, array);
    const auto& held = std::get<std::vector<std::int64_t>>(table.columns()[5].values());
    CHECK(array.children[5]->buffers[1] == held.data());
  }
  CHECK(static_cast<const std::int64_t*>(array.children[5]->buffers[1])[0] == 2);
  ArrowArray child = *array.children[5];  // a consumer may take a child over
  array.children[5]->release = nullptr;
  array.release(&array);
  CHECK(static_cast<const std::int64_t*>(child.buffers[1])[0] == 2);
  child.release(&child);
}

TEST_CASE("arrow: every field says what it means and in which unit") {
  ArrowSchema schema{};
  export_schema(two_people(), schema);
  const char* metadata = schema.children[2]->metadata;
  std::int32_t pairs = 0;
  std::memcpy(&pairs, metadata, sizeof pairs);
  CHECK(pairs == 2);
  const std::string bytes{metadata + 4, 4 + 7 + 4 + 21 - 2};
  CHECK(bytes.find("meaning") != std::string::npos);
  CHECK(bytes.find("working-time factor") != std::string::npos);
  CHECK(schema.children[0]->metadata != nullptr);
  schema.release(&schema);
  CHECK((schema.release == nullptr));
}

TEST_CASE("arrow: whatever a cohort holds comes back through its tables") {
  testing::dice random{11};
  const cohort people = cohort::build(on, {{.id = "p1",
                                            .groups = {{"school", "s1"}},
                                            .phase = phase_index{1},
                                            .fte = 0.5,
                                            .levels = {{{0}, make_rank(2)}, {{1}, rank::not_shown}}},
                                           {.id = "p2", .done = {{0}, {1}}}})
                            .value();
  ArrowArrayStream stream{};
  export_stream(tabulate_people(people), stream);
  CHECK(write_people(read_staff_arrow(stream, on).value().people) == write_people(people));

  evidence waiver{.competence = {0},
                  .at = make_rank(2),
                  .on = 2026y / 1 / 2,
                  .kind = evidence_kind::waiver,
                  .until = 2026y / 8 / 1,
                  .who = "hr",
                  .reason = "diploma",
                  .source = "afas"};
  evidence rating{{1}, rank::not_shown, rater::leader, 2026y / 3 / 12, "kijk"};
  const cohort log =
      cohort::build(on, {{.id = "p1", .ratings = {waiver, rating}}, {.id = "p3", .ratings = {rating}}}).value();
  export_stream(tabulate_evidence(log), stream);
  CHECK(write_people(read_staff_arrow(stream, on).value().people) == write_people(log));
}

TEST_CASE("arrow: a stream that lies is found out before anything of it is read") {
  CHECK(harmed([](ArrowSchema&, ArrowArray&) {}) == "read: 007 km:start orde:ja | p2 km:0");
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) {
          a.length = -1;
        }).starts_with("831 the Arrow table is not sound: a length"));
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.length = 3; }).find("“persoon”: a column is shorter") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.n_children = 2; }).find("other columns") != std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[5]->length = 1; }).find("“km”: a column is shorter") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[5]->n_buffers = 1; }).find("buffers that it should") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[5]->buffers[1] = nullptr; }).find("values are missing") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[5]->null_count = 1; }).find("not said which") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[5]->null_count = 9; }).find("number of empty cells") !=
        std::string::npos);
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[1]->offset = -1; }).find("offset is not possible") !=
        std::string::npos);
  static const std::int64_t backwards[] = {0, 3, 1};
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[0]->buffers[1] = backwards; }).find("outside its text") !=
        std::string::npos);
  static const std::int64_t below[] = {-4, 3, 5};
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) { a.children[0]->buffers[1] = below; }).find("outside its text") !=
        std::string::npos);
  static const std::int32_t beyond[] = {0, 1};
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) {
          a.children[1]->buffers[1] = beyond;
        }).find("outside its dictionary") != std::string::npos);
  static const std::int32_t negative[] = {0, -1};
  CHECK(harmed([](ArrowSchema&, ArrowArray& a) {
          a.children[1]->buffers[1] = negative;
        }).find("outside its dictionary") != std::string::npos);
  CHECK(harmed([](ArrowSchema& s, ArrowArray&) { s.children[5]->format = "+l"; }) ==
        "832 row 1 km a column of the Arrow type “+l” cannot be read");
  CHECK(harmed([](ArrowSchema& s, ArrowArray&) { s.format = "l"; }).find("no table with columns") != std::string::npos);
}

TEST_CASE("arrow: bytes that are no text are a fault with its cell") {
  const auto read = read_after(data_table{{words("persoon", {"p1"}), words("km", {"\xff\xfe"})}}, [](auto&, auto&) {});
  CHECK(places_of(read.errors()) == "102 row 2 km");
}

TEST_CASE("arrow: a stream that breaks off says why") {
  ArrowArrayStream stream{};
  stream.get_schema = [](ArrowArrayStream*, ArrowSchema*) { return EIO; };
  stream.get_last_error = [](ArrowArrayStream*) { return "disk on fire"; };
  stream.release = [](ArrowArrayStream* self) { self->release = nullptr; };
  const auto read = read_staff_arrow(stream, on, "t");
  CHECK(read.errors().at(0).code == errc::not_arrow);
  CHECK(message(read.errors().at(0), language::en).find("disk on fire") != std::string::npos);
}
