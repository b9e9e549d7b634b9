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
result<staff> read_after(const data_table& table, std::function<void(ArrowSchema&, ArrowArray&)> harm,
                         const zone_offsets& zones = {}) {
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
  auto read = read_staff_arrow(stream, on, "table", {}, zones);
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
  const data_table wrong{{words("persoon", {"p1", "p1", ""}), words("km", {"veel", "start", "2"})}};
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
                  .level = make_rank(2),
                  .day = 2026y / 1 / 2,
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
        "832 row 1 km a column of the Arrow type “+l” (lists) cannot be read");
  CHECK(harmed([](ArrowSchema& s, ArrowArray&) { s.format = "l"; }).find("no table with columns") != std::string::npos);
}

namespace {

/// Two people and the days on which moments of a type fall.
std::string days_of(const char* format, std::vector<std::int64_t> moments, const zone_offsets& zones = {}) {
  data_column since{kind::whole, "since", "m"};
  for (const std::int64_t each : moments) since.add(each);
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < moments.size(); ++i) ids.push_back("p" + std::to_string(i));
  const data_table table{
      {words("persoon", {ids.begin(), ids.end()}), words("km", std::vector<std::string_view>(ids.size(), "2")), since}};
  const auto read =
      read_after(table, [&](ArrowSchema& schema, ArrowArray&) { schema.children[2]->format = format; }, zones);
  if (!read) return places_of(read.errors()) + " " + message(read.errors().at(0), language::en);
  std::string days;
  for (std::size_t i = 0; i < read->people.size(); ++i)
    days += (i == 0 ? "" : " ") + print(read->people[i].since().value());
  return days;
}

}  // namespace

TEST_CASE("arrow: a moment falls on the day that it is in its own zone") {
  const std::int64_t half_past = 1773271800;            // 2026-03-11T23:30Z, half past midnight in Amsterdam
  CHECK(days_of("tss:", {half_past}) == "2026-03-11");  // as it stands
  CHECK(days_of("tss:UTC", {half_past, -1, 0}) == "2026-03-11 1969-12-31 1970-01-01");
  CHECK(days_of("tss:+01:00", {half_past, -1}) == "2026-03-12 1970-01-01");
  CHECK(days_of("tsm:+0100", {half_past * 1000, half_past * 1000 - 1800'001}) == "2026-03-12 2026-03-11");
  CHECK(days_of("tsu:-05:30", {half_past * 1000'000}) == "2026-03-11");
  CHECK(days_of("tsn:+14", {half_past * 1000'000'000}) == "2026-03-12");

  std::size_t asked = 0;
  const zone_offsets zones = [&](std::string_view zone, sys_seconds moment) -> std::optional<seconds> {
    ++asked;
    if (zone != "Europe/Amsterdam") return std::nullopt;
    const bool is_summer = sys_days{2026y / 3 / 29} + 1h <= moment && moment < sys_days{2026y / 10 / 25} + 1h;
    return is_summer ? 2h : 1h;
  };
  const auto at = [](sys_seconds moment) { return moment.time_since_epoch().count(); };
  CHECK(days_of("tss:Europe/Amsterdam",
                {half_past, at(sys_days{2026y / 7 / 1} + 22h), at(sys_days{2026y / 7 / 1} + 21h + 59min + 59s),
                 at(sys_days{2026y / 12 / 1} + 23h), at(sys_days{2026y / 12 / 1} + 22h + 59min)},
                zones) == "2026-03-12 2026-07-02 2026-07-01 2026-12-02 2026-12-01");
  CHECK(asked > 0);
  asked = 0;
  CHECK(days_of("tss:Europe/Amsterdam", std::vector<std::int64_t>(500, half_past), zones).size() == 500 * 11 - 1);
  CHECK(asked < 10);  // a zone is not asked again for the same quarter of an hour
}

TEST_CASE("arrow: moments of a zone that nobody knows are of no day, and days of other ages are none") {
  CHECK(days_of("tss:Europe/Amsterdam", {0}) ==
        "845 row 1 since the time zone “Europe/Amsterdam” is not known, and so not on which day these moments fall");
  const zone_offsets none = [](std::string_view, sys_seconds) { return std::optional<seconds>{}; };
  CHECK(days_of("tss:Mars/Olympus", {0}, none).starts_with("845 row 1 since"));
  CHECK(days_of("tss:", {INT64_MAX}).starts_with("106 row 2 since “9223372036854775807” is not a real date"));
  CHECK(days_of("tss:+01:00", {INT64_MIN}).starts_with("106 row 2 since"));
}

TEST_CASE("arrow: a column that is not used makes no table unreadable, whatever its type") {
  for (const char* format :
       {"+l", "+s", "tts", "tDs", "z", "w:16", "vz", "d:0,0", "+r", "tiM", "tss:Mars/Olympus", "?", ""}) {
    CAPTURE(format);
    data_column odd{kind::whole, "kleur", "m"};
    odd.add(std::int64_t{1});
    const data_table table{{words("persoon", {"p1"}), words("km", {"start"}), odd}};
    const auto read = read_after(table, [&](ArrowSchema& schema, ArrowArray& array) {
      schema.children[2]->format = format;
      array.children[2]->n_buffers = 0;  // nothing of it is looked at
    });
    CHECK(people_of(read) == "p1 km:start");
    CHECK(places_of(read->notes) == "818 row 1 kleur, 844 row 1 kleur");
    CHECK(read->people[0].draft().extra.json.empty());
  }
  const auto twice = read_after(two_people(), [](ArrowSchema& schema, ArrowArray&) {
    schema.children[2]->format = schema.children[3]->format = "+l";
  });
  CHECK(places_of(twice.errors()) == "832 row 1 fte, 832 row 1 since");  // all at once
}

TEST_CASE("arrow: decimal numbers of 64 bits say what their digits say") {
  data_column fte{kind::whole, "fte", "m"};
  data_column km{kind::whole, "km", "m"};
  for (const std::int64_t each : {80, 100, 5, 0}) fte.add(each);
  for (const std::int64_t each : {200, 0, 300, 400}) km.add(each);
  const data_table all{{words("persoon", {"p1", "p2", "p3", "p4"}), fte, km}};
  const auto read = read_after(all, [](ArrowSchema& schema, ArrowArray&) {
    schema.children[1]->format = "d:18,2,64";
    schema.children[2]->format = "d:18,2,64";
  });
  CHECK(people_of(read) == "p1 km:start | p2 km:0 | p3 km:basis | p4 km:vak");
  CHECK(read->people[0].fte() == 0.8);
  CHECK(read->people[1].fte() == 1.0);
  CHECK(read->people[2].fte() == 0.05);
}

TEST_CASE("arrow: a large whole number that comes as a broken one keeps its digits") {
  data_column ids{kind::number, "persoon", "m"};
  for (const double each : {100000.0, 1201.0, 1e15}) ids.add(each);
  const data_table table{{ids, words("km", {"1", "2", "3"})}};
  CHECK(people_of(read_after(table, [](auto&, auto&) {})) ==
        "100000 km:ontwikkeling | 1201 km:start | 1000000000000000 km:basis");
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
