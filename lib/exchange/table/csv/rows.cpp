// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/csv/rows.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <loopbaan/core/text.hpp>

#include <exchange/table/cell.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::string_view separators = ";\t,";
constexpr std::size_t most_held = 1000;
constexpr std::size_t rows_at_a_time = 64;  // a batch whose cells stay in the cache

bool is_separator(char c) { return separators.find(c) != std::string_view::npos; }
bool is_line_end(char c) { return c == '\r' || c == '\n'; }

/// Excel's own first line `sep=;`, which no spreadsheet counts as a row: its separator, or NUL.
char announced_separator(std::string_view text) {
  const bool announced = text.size() >= 5 && folded(text.substr(0, 4)) == "sep=" && is_separator(text[4]) &&
                         (text.size() == 5 || is_line_end(text[5]));
  return announced ? text[4] : '\0';
}

/// The separator that stands most often in the first line outside quotes; of equals, the first of `separators`. A comma
/// with a space behind it belongs to a heading ("Orde, rust en regelmaat"), unless there is nothing else.
char frequent_separator(std::string_view text) {
  std::array<std::size_t, 256> seen{};
  std::size_t before_space = 0;
  bool inside = false;
  char before = separators.front();
  const std::size_t begin = std::min(text.find_first_not_of(" \r\n"), text.size());
  for (std::size_t i = begin; i < text.size() && (inside || !is_line_end(text[i])); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (inside) {
      if (c == '"' && next == '"')
        ++i;
      else
        inside = c != '"';
    } else if (c == '"' && is_separator(before)) {
      inside = true;
    } else if (c == ',' && next == ' ') {
      ++before_space;
    } else {
      ++seen[static_cast<unsigned char>(c)];
    }
    if (c != ' ') before = c;
  }
  const auto times = [&](char c) { return seen[static_cast<unsigned char>(c)]; };
  const char most = *std::ranges::max_element(separators, {}, times);
  return times(most) == 0 && before_space > 0 ? ',' : most;
}

std::size_t past_line_end(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '\r') return at + (text.substr(at + 1).starts_with('\n') ? 2 : 1);
  return at + (at < text.size() && text[at] == '\n' ? 1 : 0);
}

/// The end of the row that begins here; a line end between quotes does not end it.
std::size_t past_row(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  for (bool inside = false; at < text.size() && (inside || !is_line_end(text[at])); ++at) {
    if (text[at] != '"') continue;
    if (!inside)
      inside = at == begin || is_separator(text[at - 1]);
    else if (text.substr(at + 1).starts_with('"'))
      ++at;
    else
      inside = false;
  }
  return past_line_end(text, at);
}

}  // namespace

csv_rows::csv_rows(table_text& text, std::string file, diagnostic_list& errors, std::size_t rows_above)
    : cell_rows{std::move(file), rows_at_a_time},
      source_{text},
      text_{text.view()},
      errors_{errors},
      separator_{announced_separator(text_)} {
  if (separator_ != '\0') at_ = past_line_end(text_, 5);
  for (; row_ < rows_above && at_ < text_.size(); ++row_) at_ = past_row(text_, at_);
  if (separator_ == '\0') separator_ = frequent_separator(text_.substr(at_));
  tokens_ = tokenizer{text_, separator_};
  read_header();
  to_next_row_ = headings_.size();
  cells_.resize(most_rows() * headings_.size());
}

void csv_rows::read_header() {
  while (headings_.empty() && !broken_) {
    cells_.clear();
    changed_count_ = 0;
    if (!read_whole_row()) {
      if (!read_on()) return;
      continue;
    }
    header_number_ = row_;
    if (!broken_ && !empty_) headings_.assign(cells_.begin(), cells_.end());
  }
}

bool csv_rows::next() {
  numbers_.clear();
  while (numbers_.empty()) {
    if (!errors_.settle() || headings_.empty()) return false;
    if (part_is_read_ && !read_on()) return end_here();
    changed_count_ = 0;
    begin_ = at_;
    for (std::size_t tried = 0; tried < most_rows() && read_whole_row(); ++tried) {
      if (!broken_ && !empty_) take_row();
    }
  }
  return true;
}

/// Accepts the row that was read, unless it is about nobody: blank, a total, headings or a remark.
void csv_rows::take_row() {
  const std::size_t count = headings_.size();
  const bool is_whole = width_ == count;
  const auto cells = std::span{cells_}.subspan(numbers_.size() * count, count);
  if (width_ <= count && ids_ && !(is_whole && is_someone(cells[*ids_]))) {
    // A line below the table need not have as many cells.
    for (std::size_t i = width_; i < count; ++i) cells[i] = {};
    const row_kind kind = kind_of(cells, row_ > std::max(last_row_, header_number_) + 1);
    if (kind != row_kind::someone) {
      last_row_ = row_;
      if (kind != row_kind::perhaps_remark) return leave(kind, row_, cells);
      held_.push_back({row_, width_, {cells.begin(), cells.end()}});
      if (held_.size() > most_held) take_held();
      return;
    }
  }
  last_row_ = row_;
  if (!held_.empty()) {
    const std::vector<std::string_view> here{cells.begin(), cells.end()};
    take_held();
    cells_.resize(std::max(cells_.size(), (numbers_.size() + 1) * count));
    std::ranges::copy(here, cells_.begin() + static_cast<std::ptrdiff_t>(numbers_.size() * count));
  }
  if (is_whole)
    numbers_.push_back(row_);
  else
    errors_.gather({errc::ragged_row, place_of(row_), {std::to_string(width_), std::to_string(count)}});
}

/// What might have been remarks are rows after all: people follow them, or there are too many.
void csv_rows::take_held() {
  const std::size_t count = headings_.size();
  for (held_row& each : held_) {
    if (each.width != count) {
      errors_.gather({errc::ragged_row, place_of(each.number), {std::to_string(each.width), std::to_string(count)}});
      continue;
    }
    const std::size_t first = numbers_.size() * count;
    cells_.resize(std::max(cells_.size(), first + count));
    for (std::size_t i = 0; i < count; ++i)
      cells_[first + i] = each.cells[i].empty() ? std::string_view{} : (changed() = std::move(each.cells[i]));
    numbers_.push_back(each.number);
  }
  held_.clear();
}

/// The end of the table: possible remarks that no people follow are remarks. False: there are no more rows.
bool csv_rows::end_here() {
  for (const held_row& each : held_) {
    const std::vector<std::string_view> cells{each.cells.begin(), each.cells.end()};
    leave(row_kind::remark, each.number, cells);
  }
  held_.clear();
  return false;
}

/// Discards the batch that was read. False at the end of the table.
bool csv_rows::read_on() {
  if (source_.is_all()) return false;
  source_.read_on(at_);
  text_ = source_.view();
  at_ = 0;
  tokens_ = tokenizer{text_, separator_};
  part_is_read_ = false;
  return true;
}

/// Reads a row, if all of it is there. Where more text follows, a row that comes to the end of this part may go on in
/// it.
bool csv_rows::read_whole_row() {
  part_is_read_ = at_ == text_.size();
  if (part_is_read_) return false;
  const std::size_t begin = at_;
  of_row_.clear();
  read_row();
  part_is_read_ = at_ == text_.size() && !source_.is_all();
  if (!part_is_read_) {
    for (diagnostic& each : of_row_) {
      const bool is_remark = each.code == errc::left_out || each.code == errc::unprotected_cell;
      (is_remark ? *cell_notes_ : errors_).gather(std::move(each));
    }
    return true;
  }
  at_ = begin;
  broken_ = false;
  --row_;
  return false;
}

/// An estimate from the length of these rows, a little high: an array that turns out too short is moved as a whole.
std::size_t csv_rows::rows_ahead() const {
  const std::size_t behind = (text_.size() - at_ + source_.ahead()) / std::max<std::size_t>((at_ - begin_) / size(), 1);
  return size() + behind + behind / 16;
}

void csv_rows::read_row() {
  ++row_;
  width_ = 0;
  empty_ = true;
  broken_ = false;
  while (!read_plain_cells()) {
    read_cell();
    if (at_ == text_.size() || text_[at_] != separator_) break;
    ++at_;
  }
  at_ = past_line_end(text_, at_);
}

/// Takes over cells that are what they say, as most are. True at the end of the row; else a cell begins here that is to
/// be read with care.
bool csv_rows::read_plain_cells() {
  if (headings_.empty()) return false;
  tokens_.go_to(at_);
  std::string_view* const cells = &cells_[numbers_.size() * headings_.size()];
  const std::string_view text = text_;  // local copies, so that the compiler can keep them in registers
  const std::size_t most = headings_.size();
  const char separator = separator_;
  std::size_t at = at_, width = width_, letters = 0;
  bool is_whole = false;
  while (!is_whole) {
    const std::size_t end = tokens_.here();
    if (end == text.size() || text[at] == ' ' || (end > at && text[end - 1] == ' ')) break;
    const char stop = text[end];
    is_whole = stop == '\n' || stop == '\r';
    if (stop != separator && !is_whole) break;
    if (width < most) cells[width] = {text.data() + at, end - at};
    ++width;
    letters += end - at;
    at = end + (is_whole ? 0 : 1);
    tokens_.next();
  }
  at_ = at;
  width_ = width;
  empty_ = empty_ && letters == 0;
  return is_whole;
}

void csv_rows::read_cell() {
  std::size_t end = at_;
  while (end < text_.size() && !ends_cell(text_[end])) ++end;
  const std::string_view raw = text_.substr(at_, end - at_);
  const std::size_t first = std::min(raw.find_first_not_of(' '), raw.size());
  const auto is_high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  if (first < raw.size() && raw[first] == '"') {
    at_ += first + 1;
    const std::string_view inner = quoted();
    keep(inner, std::ranges::any_of(inner, is_high));
    return;
  }
  keep(raw, std::ranges::any_of(raw, is_high));
  at_ = end;
}

/// What stands between the quotes, doubled ones made single; at_ is behind the opening quote and ends behind the cell.
std::string_view csv_rows::quoted() {
  std::string* joined = nullptr;
  const std::size_t begin = at_;
  for (std::size_t piece = begin;;) {
    const std::size_t quote = text_.find('"', piece);
    if (quote == std::string_view::npos) {
      at_ = text_.size();
      break_off();
      return {};
    }
    at_ = quote + 1;
    const bool doubled = at_ < text_.size() && text_[at_] == '"';
    if (doubled && joined == nullptr) joined = &changed();
    if (joined != nullptr) *joined += text_.substr(piece, quote - piece + (doubled ? 1 : 0));
    if (!doubled) {
      while (at_ < text_.size() && text_[at_] == ' ') ++at_;
      if (at_ < text_.size() && !ends_cell(text_[at_])) break_off();
      return joined != nullptr ? std::string_view{*joined} : text_.substr(begin, quote - begin);
    }
    piece = ++at_;
  }
}

/// A quote that is not closed at the end of its cell: reports the row (822) and skips it.
void csv_rows::break_off() {
  of_row_.push_back({errc::unclosed_quote, cell_place(row_, width_)});
  broken_ = true;
  at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
}

void csv_rows::keep(std::string_view raw, bool high) {
  if (high && !broken_ && !is_beyond()) {
    std::string& decoded = changed();
    if (!source_.append_decoded(decoded, raw)) {
      const std::string encoding{source_.encoding()};
      of_row_.push_back(not_text(row_, width_, detail::filled("gelezen als {0}", "read as {0}", {encoding})));
      put({});
      empty_ = false;
      return;
    }
    raw = decoded;
  }
  std::string_view cell = trimmed(raw);
  if (auto remark = trimmed_id(row_, width_, raw, cell)) of_row_.push_back(*std::move(remark));
  if (cell.starts_with('\'') && may_run_as_formula(cell)) cell = trimmed(cell.substr(1));
  put(cell);
}

std::string& csv_rows::changed() {
  if (changed_count_ == changed_.size()) changed_.emplace_back();
  std::string& next = changed_[changed_count_++];
  next.clear();
  return next;
}

}  // namespace loopbaan::detail
