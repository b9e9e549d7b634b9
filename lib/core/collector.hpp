// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>

#include <core/pointer.hpp>

namespace loopbaan::detail {

/// What is wrong with one document or draft, so that one mistake gives one error.
///
/// Who reads says what cannot be used (`report`), who builds diagnoses what does not fit (`diagnose`), and says what
/// an error rests on: where that could not be used, the error would only repeat it, and is left out. So is a
/// reference to a kind of things of which one can no longer be found by its name (`lose`).
///
/// After `most` errors nothing more is added but one 820 too_many_faults: a wrong file of a million lines should give
/// a page to read, not a million sentences.
class collector {
public:
  explicit collector(std::string file, std::size_t most = most_diagnostics) : file_{std::move(file)}, most_{most} {}

  /// What stands at a place cannot be used, and is absent for all that follows.
  void report(errc, std::string pointer, std::vector<text> details = {});
  /// A member of what stands at a place is not there.
  void report_missing(std::string pointer, std::string_view key, text what_to_do);
  /// What another part of the library found, e.g. of a quantity.
  void report(const diagnostics&);

  /// What stands at a place does not fit. It rests on all that stands around it; and on all that stands at and below
  /// the places of `on`.
  void diagnose(errc, const std::string& pointer, std::vector<text> details,
                std::initializer_list<std::string> on = {});
  void diagnose(errc code, const pointer& at, std::vector<text> details, std::initializer_list<std::string> on = {}) {
    diagnose(code, at.words(), std::move(details), on);
  }
  /// The same of what was found elsewhere, with its place.
  void diagnose(const diagnostics&);

  /// Of this kind something can no longer be found by its name: who refers to what is not there may be right.
  template <class Kind>
  void lose(Kind kind) {
    lost_ |= std::uint64_t{1} << static_cast<unsigned>(kind);
  }
  void lose_all() { lost_ = ~std::uint64_t{0}; }
  template <class Kind>
  [[nodiscard]] bool has_lost(Kind kind) const {
    return (lost_ >> static_cast<unsigned>(kind) & 1) != 0;
  }

  /// Could what stands here, or around it, not be used?
  [[nodiscard]] bool is_spoilt(std::string_view at) const;

  [[nodiscard]] const std::string& file() const noexcept { return file_; }
  [[nodiscard]] place at(std::string pointer) const { return {file_, std::move(pointer)}; }
  [[nodiscard]] bool clean() const noexcept { return found_.empty(); }
  [[nodiscard]] bool full() const noexcept { return found_.size() > most_; }

  /// Everything, in the order of the document.
  [[nodiscard]] diagnostics take();

private:
  void add(diagnostic);
  [[nodiscard]] bool has_spoilt_below(const std::string& at) const;

  std::string file_;
  std::size_t most_;
  diagnostics found_;
  std::set<std::string, std::less<>> spoilt_;  ///< places
  std::uint64_t lost_ = 0;                     ///< a bit for each kind
};

/// Sorts by place, in the order of the canonical document: names by their bytes, positions by number.
void sort_by_place(diagnostics&);

}  // namespace loopbaan::detail
