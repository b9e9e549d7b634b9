// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/cell_rows.hpp>

#include <algorithm>

#include <exchange/table/cell.hpp>
#include <exchange/table/diagnostic_list.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

std::string cell_rows::column_name(std::size_t column) const {
  if (column < headings_.size() && !headings_[column].empty()) return visible(shown(headings_[column]));
  if (origin_ != nullptr && column < origin_->letters.size()) return origin_->letters[column];
  std::string letters;
  for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) letters += static_cast<char>('A' + (n - 1) % 26);
  return {letters.rbegin(), letters.rend()};
}

void cell_rows::mend_headings(diagnostic_list& cell_notes) {
  for (std::size_t i = 0; i < headings_.size(); ++i) {
    if (is_plain(headings_[i])) continue;
    mended_words other = mended(headings_[i]);
    const text raw = visible(shown(headings_[i]));
    headings_[i] = std::move(other.words);
    if (!other.had_invisible && !other.was_protected) continue;  // a space of another width says no more than a space
    cell_notes.add({other.had_invisible ? errc::invisible_characters : errc::unprotected_cell,
                    header(i),
                    {raw, shown(headings_[i])}});
  }
}

diagnostic cell_rows::not_text(std::size_t number, std::size_t column, text read_as) const {
  return {is_used(column) ? errc::not_utf8 : errc::left_out, cell_place(number, column), {std::move(read_as)}};
}

std::optional<diagnostic> cell_rows::trimmed_id(std::size_t number, std::size_t column, std::string_view raw,
                                                std::string_view id) const {
  if (cell_notes_ == nullptr || column != ids_ || raw.size() == id.size() || id.empty()) return std::nullopt;
  return diagnostic{errc::unprotected_cell, cell_place(number, column), {visible(shown(raw)), shown(id)}};
}

bool cell_rows::is_someone(std::string_view id) const {
  const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
  return std::ranges::any_of(id, is_figure) && id.find(' ') == std::string_view::npos && id != headings_[*ids_];
}

row_kind cell_rows::kind_of(std::span<const std::string_view> cells, bool apart) const {
  std::size_t filled = 0;
  std::string_view first, first_text;
  bool any_used = false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    if (++filled == 1) first = cells[i];
    if (first_text.empty() && !is_plain_number(cells[i])) first_text = cells[i];
    any_used = any_used || is_used(i);
  }
  if (filled == 0) return row_kind::blank;
  if (!ids_) return row_kind::someone;
  const std::string_view id = cells[*ids_];
  if (names_total(id.empty() ? first_text : id)) return row_kind::total;
  const auto is_heading = [&](std::size_t i) { return heading_form(cells[i]) == heading_form(headings_[i]); };
  if (!id.empty() && id.size() <= 2 * headings_[*ids_].size() + 8 && is_heading(*ids_)) {
    bool are_headings = true;
    for (std::size_t i = 0; i < cells.size(); ++i) are_headings = are_headings && (cells[i].empty() || is_heading(i));
    if (are_headings) return row_kind::headings;
  }
  if (id.empty() && !any_used) return row_kind::remark;
  return filled == 1 && is_remark(first, apart) ? row_kind::perhaps_remark : row_kind::someone;
}

void cell_rows::leave(row_kind kind, std::size_t number, std::span<const std::string_view> cells) {
  const auto first = std::ranges::find_if(cells, [](std::string_view each) { return !each.empty(); });
  left_.add(kind, place_of(number), *first);
}

std::size_t cell_rows::most_rows() const noexcept {
  constexpr std::size_t most_cells = 1u << 17;
  return std::clamp<std::size_t>(most_cells / std::max<std::size_t>(headings_.size(), 1), 1, most_);
}

}  // namespace loopbaan::detail
