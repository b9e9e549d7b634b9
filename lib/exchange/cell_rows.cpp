// SPDX-License-Identifier: BSL-1.0
#include <exchange/cell_rows.hpp>

#include <algorithm>

#include <exchange/csv_faults.hpp>
#include <exchange/plain_words.hpp>

namespace loopbaan::detail {

std::string cell_rows::column_name(std::size_t column) const {
  if (column < headings_.size() && !headings_[column].empty()) return visible(shown(headings_[column]));
  if (origin_ != nullptr && column < origin_->letters.size()) return origin_->letters[column];
  std::string letters;
  for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) letters += static_cast<char>('A' + (n - 1) % 26);
  return {letters.rbegin(), letters.rend()};
}

void cell_rows::mend_headings(fault_list& remarks) {
  for (std::size_t i = 0; i < headings_.size(); ++i) {
    if (is_plain(headings_[i])) continue;
    mended_words other = mended(headings_[i]);
    const text raw = visible(shown(headings_[i]));
    headings_[i] = std::move(other.words);
    if (!other.had_invisible && !other.was_protected) continue;  // a space of another width says no more than a space
    remarks.add({other.had_invisible ? errc::invisible_characters : errc::unprotected_cell,
                 header(i),
                 {raw, shown(headings_[i])}});
  }
}

diagnostic cell_rows::not_text(std::size_t number, std::size_t column, text read_as) const {
  return {is_used(column) ? errc::not_utf8 : errc::left_out, cell_place(number, column), {std::move(read_as)}};
}

std::optional<diagnostic> cell_rows::trimmed_id(std::size_t number, std::size_t column, std::string_view raw,
                                                std::string_view id) const {
  if (remarks_ == nullptr || column != ids_ || raw.size() == id.size() || id.empty()) return std::nullopt;
  return diagnostic{errc::unprotected_cell, cell_place(number, column), {visible(shown(raw)), shown(id)}};
}

std::size_t cell_rows::most_rows() const noexcept {
  constexpr std::size_t most_cells = 1u << 17;
  return std::clamp<std::size_t>(most_cells / std::max<std::size_t>(headings_.size(), 1), 1, most_);
}

}  // namespace loopbaan::detail
