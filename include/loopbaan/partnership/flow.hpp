// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/entities.hpp>

/// What is known and assumed of the flow of staff in a region: who is there, who comes, who goes, how many are needed.
/// What follows from it: flow_answer.hpp; the model in words: docs/flow.md.
namespace loopbaan {

/// Where a figure comes from. There is none without.
enum class flow_basis : std::uint8_t { count, source, assumption };

/// What a rate is the share of. All are of those who are there when the period begins.
enum class flow_event : std::uint8_t {
  leave,      ///< leaves for another reason than retirement
  move,       ///< goes on to another phase, of those who stay
  retire,     ///< stops in the period in which the retirement date falls, of those who did not leave
  past_date,  ///< stops in a period that begins after that date
  net         ///< no share but a ratio: who is there at the end over who was at the beginning, all reasons together
};

[[nodiscard]] std::string_view name(flow_basis) noexcept;
[[nodiscard]] std::string_view name(flow_event) noexcept;

/// A phase or a region.
struct flow_label {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// A share (0–1) or a ratio, with what it is, of when, and where it comes from. Without a value `low` and `high` say
/// between what it lies: nothing is 0 because nobody knows it.
struct flow_figure {
  std::string id;
  text definition;
  flow_basis basis{};
  std::optional<std::string> source = {};  ///< needed unless it is an assumption
  std::optional<std::string> window = {};  ///< of which years: "2015–2017"
  std::optional<double> value = {}, low = {}, high = {};
  extra_fields extra = {};
};

/// A rate. Of several that fit somebody the first in the document holds: exceptions come first.
struct flow_rate {
  std::string id;
  flow_event event{};
  text definition;
  flow_basis basis{};
  std::optional<std::string> source = {};
  std::optional<std::string> window = {};
  std::optional<std::string> region = {}, route = {}, phase = {};    ///< for whom; none: all
  std::optional<std::string> to = {};                                ///< of a move: the phase
  std::optional<std::int64_t> age_from = {}, age_to = {};            ///< in whole years, when the period begins
  std::optional<std::int64_t> service_from = {}, service_to = {};    ///< whole years of service, likewise
  std::optional<std::int64_t> months_from = {}, months_to = {};      ///< months until the retirement date, likewise
  std::optional<double> value = {}, low = {}, high = {};
  /// Of those who began the share that had left after 1, 2… years: of each year the rate follows. Only of `leave`.
  std::vector<double> left_after = {};
  /// Of those who began the share that is there after 1, 2… years. Of `leave` it never rises; of `net` it may.
  std::vector<double> in_service = {};
  extra_fields extra = {};
};

/// A way into the profession: how long it takes, what part of those who begin comes into service here, and as what.
struct flow_route {
  std::string id;
  text title;
  std::optional<std::int64_t> years = {};      ///< of training; 0: begins at work at once
  std::vector<flow_figure> chances = {};       ///< multiplied: of a diploma, of a job here
  std::optional<std::string> phase = {};       ///< that they enter
  std::optional<std::int64_t> age_from = {}, age_to = {};  ///< when they enter; spread evenly
  std::optional<double> fte = {};              ///< what one of them works
  extra_fields extra = {};
};

/// People who are there at the start. A band of ages is spread evenly over its years, a year over its twelve months.
struct flow_stock {
  std::optional<std::string> region = {}, route = {}, phase = {};
  std::int64_t age = 0;
  std::optional<std::int64_t> age_to = {};
  std::optional<std::int64_t> service = {};  ///< whole years; none: not known
  std::optional<double> people = {};         ///< none: only fte is known
  double fte = 0;
  extra_fields extra = {};
};

/// How many begin a route in a year (`from` to `to`: in each of these).
struct flow_intake {
  std::string route;
  std::optional<std::string> region = {};
  std::int64_t from = 0;
  std::optional<std::int64_t> to = {};
  double people = 0;
  flow_basis basis{};
  std::optional<std::string> source = {};
  extra_fields extra = {};
};

/// What is asked in a year: pupils, or fte at once.
struct flow_demand {
  std::optional<std::string> region = {};
  std::int64_t from = 0;
  std::optional<std::int64_t> to = {};
  std::optional<double> pupils = {}, fte = {};
  flow_basis basis{};
  std::optional<std::string> source = {};
  extra_fields extra = {};
};

/// When people retire, by the day of their birth: the rule of the last row that is not after it.
struct flow_retirement_date {
  date born_from{};
  std::int64_t years = 0;
  std::int64_t months = 0;
  std::optional<std::string> source = {};
  extra_fields extra = {};
};

/// What coaching takes: by head, whatever part of a week somebody works.
struct flow_induction {
  std::string phase;  ///< of who is coached
  double hours_per_starter = 0;
  double hours_per_coach = 0;                ///< in a year
  std::optional<std::int64_t> coaches = {};  ///< there are now
  flow_basis basis{};
  std::optional<std::string> source = {};
  extra_fields extra = {};
};

/// One thing that is otherwise in a scenario.
struct flow_change {
  std::optional<std::string> figure = {};  ///< id of a rate, of a chance, or of fte per pupil
  std::optional<double> value = {}, times = {};
  std::optional<std::string> region = {}, route = {}, phase = {};
  std::optional<std::int64_t> from = {};   ///< from which year on intake or pupils are otherwise
  std::optional<double> intake_times = {}, pupils_times = {};
  std::optional<double> fte_add = {}, fte_below = {};  ///< who works less than `fte_below` works so much more, to 1
  extra_fields extra = {};
};

struct flow_scenario {
  std::string id;
  text title;
  std::vector<flow_change> changes = {};
  extra_fields extra = {};
};

/// All of it: a flow/1 document.
struct flow_plan {
  std::string id;
  std::string version;
  text title;
  std::optional<text> note = {};
  date start{};                                  ///< the first of a month
  std::int64_t years = 0;                        ///< ahead
  std::optional<std::int64_t> period_years = {};  ///< of one period, for which rates count; none: 1
  std::optional<std::int64_t> minimum = {};       ///< smaller groups are not shown; none: 10, never below 5
  std::vector<loopbaan::source> sources = {};
  std::vector<flow_label> regions = {}, phases = {};
  std::vector<flow_route> routes = {};
  std::vector<flow_retirement_date> retirement_dates = {};
  std::vector<flow_stock> stock = {};
  std::optional<flow_basis> stock_basis = {};  ///< none: nobody said, and the page says so
  std::optional<std::string> stock_source = {};
  std::vector<flow_rate> rates = {};
  std::vector<flow_intake> intake = {};
  std::optional<flow_figure> fte_per_pupil = {};
  std::vector<flow_demand> demand = {};
  std::optional<flow_induction> induction = {};
  std::vector<flow_scenario> scenarios = {};
  extra_fields extra = {};
  diagnostics notes = {};
};

/// All that is wrong with a plan, each at its place: 101, 201 (ids, one intake or demand twice), 202 (what refers to
/// nothing), 433 (a number that cannot be), 781 flow_figure_unclear, 784 flow_curve_rises, 786 flow_source_missing.
/// O(size × log size).
[[nodiscard]] diagnostics find_faults(const flow_plan&, const std::string& file = {});

}  // namespace loopbaan
