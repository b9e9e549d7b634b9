// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/personal_cells.hpp>

#include <algorithm>
#include <string>

namespace loopbaan::detail {
namespace {

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_mail(std::string_view cell) {
  const std::size_t at = cell.find('@');
  if (at == std::string_view::npos || at == 0 || cell.find('@', at + 1) != std::string_view::npos) return false;
  const std::string_view host = cell.substr(at + 1);
  const std::size_t dot = host.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 2 < host.size() && cell.find(' ') == std::string_view::npos;
}

/// The digits of a number as people group them: 1234.56.782, 123 456 782.
std::string figures_of(std::string_view cell) {
  std::string figures;
  for (const char c : cell) {
    if (is_figure(c))
      figures += c;
    else if (c != '.' && c != ' ' && c != '-')
      return {};
  }
  return figures;
}

bool is_citizen_number(std::string_view cell) {
  std::string figures = figures_of(cell);
  if (figures.size() == 8) figures.insert(figures.begin(), '0');
  if (figures.size() != 9 || figures == "000000000") return false;
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += (i == 8 ? -1 : 9 - i) * (figures[static_cast<std::size_t>(i)] - '0');
  return sum % 11 == 0;
}

bool is_account(std::string_view cell) {
  std::string words;
  std::ranges::copy_if(cell, std::back_inserter(words), [](char c) { return c != ' '; });
  constexpr std::size_t shortest = 15, longest = 34;
  return words.size() >= shortest && words.size() <= longest && is_capital(words[0]) && is_capital(words[1]) &&
         is_figure(words[2]) && is_figure(words[3]) &&
         std::ranges::all_of(words, [](char c) { return is_figure(c) || is_capital(c); });
}

}  // namespace

std::optional<personal_data> personal_data_in(const std::vector<std::string_view>& cells) {
  constexpr std::size_t least = 3;
  if (cells.empty()) return std::nullopt;
  if (std::ranges::all_of(cells, is_mail)) return personal_data::mail;
  if (std::ranges::all_of(cells, is_account)) return personal_data::account_number;
  if (cells.size() >= least && std::ranges::all_of(cells, is_citizen_number)) return personal_data::citizen_number;
  return std::nullopt;
}

text seems_to_hold(personal_data what) {
  switch (what) {
    case personal_data::mail:
      return {"Er lijken e-mailadressen in te staan.", "It seems to hold e-mail addresses."};
    case personal_data::citizen_number:
      return {"Er lijken burgerservicenummers in te staan.", "It seems to hold citizen numbers."};
    case personal_data::account_number:
      return {"Er lijken rekeningnummers in te staan.", "It seems to hold account numbers."};
  }
  return {};
}

}  // namespace loopbaan::detail
