// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/gap/gap.hpp>

/// Answers about very many people, written some people at a time: who asks about a block of people, writes what is
/// found to a file and forgets it, needs the memory of one block, however many there are. The pieces, one after the
/// other, are the bytes of the whole document or table.
///
///     gaps_in_pieces document{people, target};
///     for (std::size_t row = 0; row < people.size(); ++row)
///       file << document.next({{find_gap(people.fw(), people[row].stands(), target)}});
///     file << document.last();
///
/// A call that throws has written nothing, and can be made again.
namespace loopbaan {

namespace detail {

/// A document with one list in it: what stands before its entries and after them, and how many entries it must have.
struct framed_list {
  std::string before;
  std::string after;
  std::size_t entries = 0;
  std::size_t written = 0;
};

}  // namespace detail

/// A gaps/1 document, the bytes of `write_gaps`.
class gaps_in_pieces {
public:
  /// @throws error 430 no_such_position
  gaps_in_pieces(cohort, profile_index target);

  /// The gaps of the people who come next. @throws error 432 when there are more than people, 511 unless they are of
  /// these people and this target
  [[nodiscard]] std::string next(std::span<const gap>);
  /// What stands at the end. @throws error 432 unless everybody has been written
  [[nodiscard]] std::string last();

private:
  cohort people_;
  profile_index target_;
  detail::framed_list list_;
};

/// A positions/1 document, the bytes of `write_positions`.
class positions_in_pieces {
public:
  explicit positions_in_pieces(cohort);

  /// The positions of the `count` people who come next. @throws error 432 when there are not so many left
  [[nodiscard]] std::string next(std::size_t count);
  /// What stands at the end. @throws error 432 unless everybody has been written
  [[nodiscard]] std::string last();

private:
  cohort people_;
  detail::framed_list list_;
};

/// A plans/1 document, the bytes of `write_plans`.
class plans_in_pieces {
public:
  /// @throws error 430, 431, 603, 604 where it is no request on this framework
  plans_in_pieces(cohort, plan_request);

  /// The plans of the people who come next. @throws error 432, 511, as the next one
  [[nodiscard]] std::string next(std::span<const plan_outcome>);
  /// All that was asked about the people who come next.
  [[nodiscard]] std::string next(std::span<const plan_answers>);
  /// What stands at the end. @throws error 432 unless everybody has been written
  [[nodiscard]] std::string last();

private:
  cohort people_;
  plan_request request_;
  detail::framed_list list_;
};

/// A table of separated values, the bytes of `write_csv`.
class csv_in_pieces {
public:
  /// The row that comes next, of which the first is the header. @throws error 432 unless it is as wide as the first,
  /// 102 not_utf8
  void add(std::span<const std::string_view> row);
  /// What the rows since the last call come to.
  [[nodiscard]] std::string take();

private:
  std::string out_;
  std::size_t width_ = 0;
  bool begun_ = false;
};

}  // namespace loopbaan
