// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/rows_apart.hpp>

#include <algorithm>
#include <string>

namespace loopbaan::detail {
namespace {

bool is_known(const person& who) {
  return who.phase() || who.route() || who.fte() || who.since() || !who.done().empty() || !who.ratings().empty() ||
         std::ranges::any_of(who.levels(), [](rank each) { return each != rank::unknown; });
}

}  // namespace

std::optional<diagnostic> rows_apart(const cohort& people, const std::vector<std::uint32_t>& rows,
                                     const diagnostics& notes, const cell_rows& table) {
  constexpr std::size_t most_named = 5;
  if (rows.size() != people.size() || std::ranges::count(notes, errc::contracts_joined, &diagnostic::code) > 0)
    return std::nullopt;
  std::optional<std::size_t> first;
  std::size_t count = 0;
  std::string some;
  bool any_known = false;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
    bool known = false;
    for (std::size_t row = begin; row < end && !known; ++row) known = is_known(people[row]);
    any_known = any_known || known;
    if (begin > 0 && any_known && !known) {
      if (!first) first = begin;
      for (std::size_t row = begin; row < end; ++row)
        if (++count <= most_named) some += (count > 1 ? ", " : "") + people[row].id();
    }
    begin = end;
  }
  if (!first) return std::nullopt;
  return diagnostic{errc::rows_apart,
                    table.place_of(rows[*first]),
                    {std::to_string(count), some + (count > most_named ? ", …" : "")}};
}

}  // namespace loopbaan::detail
