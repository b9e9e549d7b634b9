// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/apart_rows.hpp>

#include <algorithm>

#include <loopbaan/core/id.hpp>
#include <loopbaan/core/text.hpp>

#include <exchange/table/cell.hpp>
#include <exchange/table/diagnostic_list.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_told = 3;

bool has_digit(std::string_view words) {
  return std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

void take_off(std::string_view& words, std::string_view front) {
  if (words.starts_with(front)) words.remove_prefix(front.size());
}

struct kind_words {
  text one, many;
};

const std::array<kind_words, 3>& words_of_kinds() {
  static const std::array<kind_words, 3> words{
      {{{"rij met herhaalde koppen", "row of repeated headings"},
        {"rijen met herhaalde koppen", "rows of repeated headings"}},
       {{"rij met totalen", "row with totals"}, {"rijen met totalen", "rows with totals"}},
       {{"opmerking onder de tabel", "remark below the table"},
        {"opmerkingen onder de tabel", "remarks below the table"}}}};
  return words;
}

}  // namespace

bool names_total(std::string_view cell) {
  constexpr std::size_t longest = 100;
  if (cell.empty() || cell.size() > longest) return false;
  const std::string form = is_plain(cell) ? folded(cell) : folded(mended(cell).words);
  std::string_view words = trimmed(form);
  for (const std::string_view front : {"sub", "eind", "grand ", "groot"}) {
    if (!words.starts_with(front)) continue;
    words.remove_prefix(front.size());
    break;
  }
  take_off(words, "-");
  take_off(words, " ");
  for (const std::string_view name :
       {"totaal", "totalen", "totals", "total", "gemiddelde", "gemiddeld", "average", "mean", "aantal", "som"}) {
    if (!words.starts_with(name)) continue;
    std::string_view rest = words.substr(name.size());
    if (!rest.empty() && is_word(rest.front())) continue;
    while (!rest.empty() && (is_word(rest.front()) || rest.front() == '-' || rest.front() == '.')) {
      if (has_digit(rest.substr(0, 1))) return false;
      rest.remove_prefix(1);
    }
    return true;
  }
  return false;
}

bool is_remark(std::string_view words, bool apart) {
  return !is_id(mended(words).words) || (apart && !has_digit(words));
}

void left_rows::add(row_kind kind, const place& where, std::string_view words) {
  some& into = kinds_[kind == row_kind::headings ? 0 : kind == row_kind::total ? 1 : 2];
  if (into.count == 0) into.first = where;
  if (++into.count > most_told) return;
  const std::string row = std::to_string(where.row) + " “" + visible(shown(words, 40)) + "”";
  const std::string before = into.count == 1 ? "" : "; ";
  into.examples = detail::filled("{0}{1}rij {2}", "{0}{1}row {2}", {into.examples, before, row});
}

void left_rows::tell(diagnostics& notes) const {
  for (std::size_t i = 0; i < kinds_.size(); ++i) {
    const some& each = kinds_[i];
    if (each.count == 0) continue;
    const text& words = each.count == 1 ? words_of_kinds()[i].one : words_of_kinds()[i].many;
    const auto say = [&](language in) {
      return std::to_string(each.count) + " " + words.in_language(in) + " (" + each.examples.in_language(in) +
             (each.count > most_told ? "; …" : "") + ")";
    };
    notes.push_back({errc::cells_not_read, each.first, {in_each_language(say)}});
  }
}

}  // namespace loopbaan::detail
