// SPDX-License-Identifier: BSL-1.0
// Measures the flow of staff of a nation: regions × single ages, intake in each region. Prints a line: how long expected
// values take, how long these with the ranges of all, each phase and each region, and both ends of the last year.
//
//   bench_flow PEOPLE REGIONS YEARS
#include <ctime>
#include <iostream>
#include <stdexcept>
#include <string>

#include <loopbaan/partnership/flow_answer.hpp>

#include "measure.hpp"

namespace {

using namespace loopbaan;

/// Of the processor, so that other programs on the machine count for little.
template <class Work>
double processor_seconds(Work&& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

flow_rate rate_of(std::string id, flow_event event, double value) {
  flow_rate made{std::move(id), event, "invented", flow_basis::assumption};
  made.value = value;
  return made;
}

flow_plan nation(std::int64_t people, std::size_t regions, std::int64_t years) {
  flow_plan plan;
  plan.id = "nation";
  plan.version = "1";
  plan.title = "nation";
  plan.start = parse_date("2026-10-01").value();
  plan.years = years;
  plan.sources = {{"law", "law"}};
  plan.retirement_dates = {{parse_date("1950-01-01").value(), 67, 0, "law"}, {parse_date("1961-01-01").value(), 67, 3, "law"}};
  flow_route route{"college", "college"};
  route.age_from = 22;
  route.age_to = 24;
  route.fte = 0.8;
  flow_figure comes{"comes", "comes", flow_basis::assumption};
  comes.value = 0.6;
  route.chances = {comes};
  plan.routes = {route};
  constexpr std::int64_t ages = 45;
  for (std::size_t r = 0; r < regions; ++r) {
    plan.regions.push_back({"r" + std::to_string(r), "r"});
    for (std::int64_t age = 22; age < 22 + ages; ++age) {
      flow_stock row;
      row.region = plan.regions.back().id;
      row.age = age;
      row.people = static_cast<double>(people / static_cast<std::int64_t>(regions) / ages + (age + static_cast<std::int64_t>(r)) % 7);
      row.fte = *row.people * 0.75;
      plan.stock.push_back(row);
    }
    plan.intake.push_back({"college", plan.regions.back().id, 2020, 2080, static_cast<double>(people / 20) / static_cast<double>(regions),
                           flow_basis::assumption});
  }
  plan.rates = {rate_of("young", flow_event::leave, 0.08), rate_of("late", flow_event::leave, 0.1), rate_of("others", flow_event::leave, 0.03),
                rate_of("date", flow_event::retire, 0.9), rate_of("past", flow_event::past_date, 0.5)};
  plan.rates[0].age_to = 29;
  plan.rates[1].months_to = 35;
  return plan;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error{"bench_flow PEOPLE REGIONS YEARS"};
  const flow_plan plan = nation(std::stoll(argv[1]), std::stoul(argv[2]), std::stoll(argv[3]));
  std::vector<double> expected, ranges;
  std::size_t cells = 0;
  flow_answer answer;
  for (int run = 0; run < 5; ++run) expected.push_back(processor_seconds([&] { cells = follow_staff(plan).value().size(); }));
  for (int run = 0; run < 3; ++run) ranges.push_back(processor_seconds([&] { answer = project_flow(plan).value(); }));
  nlohmann::json ends = nlohmann::json::array();
  for (const flow_point& each : answer.points)
    if (each.year == answer.points.back().year && each.phase == flow_cell::all)
      ends.push_back({static_cast<double>(*each.people) / static_cast<double>(flow_unit), *each.people_low, *each.people_high});
  std::cout << nlohmann::json{{"cells", cells}, {"points", answer.points.size()}, {"expected", bench::summary(expected)},
                              {"ranges", bench::summary(ranges)}, {"ends", ends}}
                   .dump()
            << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
