// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/error.hpp>

#include <exchange/json/remarks.hpp>

namespace loopbaan::detail {

/// What the reading of one document has found so far.
///
/// After `most` defects nothing more is added but one 820 too_many_faults: a wrong file of a million lines should give
/// a page to read, not a million sentences.
class reading {
public:
  static constexpr std::size_t most = most_diagnostics;

  explicit reading(std::string file) : file_{std::move(file)}, remarks_{file_} {}

  void report(errc code, std::string pointer, std::vector<text> details = {});

  /// Takes over what another part of the library found, e.g. a quantity or `framework::build`.
  void join(const diagnostics& others);

  [[nodiscard]] const std::string& file() const noexcept { return file_; }
  [[nodiscard]] const diagnostics& found() const noexcept { return found_; }
  [[nodiscard]] bool clean() const noexcept { return found_.empty(); }
  [[nodiscard]] bool full() const noexcept { return found_.size() > most; }

  /// What is worth knowing though nothing is wrong.
  [[nodiscard]] remarks& notes() noexcept { return remarks_; }

  [[nodiscard]] place at(std::string pointer) const { return {file_, std::move(pointer)}; }

private:
  void add(diagnostic each);

  std::string file_;
  diagnostics found_;
  remarks remarks_;
};

/// The pointer to a member of what `parent` points to. Source: RFC 6901 (`~` becomes `~0`, `/` becomes `~1`).
[[nodiscard]] std::string pointer_to(std::string_view parent, std::string_view key);
[[nodiscard]] std::string pointer_to(std::string_view parent, std::size_t position);

}  // namespace loopbaan::detail
