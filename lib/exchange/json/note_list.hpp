// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// Notes on a document: fields and words that nobody knows, which change nothing and may be misspelt; what is there and
/// says nothing.
///
/// What stands at many places of one kind is noted once, at the first of them, with their number. Places are of one
/// kind when their pointers differ only in positions of lists and in names that are the document's own.
class note_list {
public:
  /// So many notes are told; of the others only how many there are.
  static constexpr std::size_t most = 100;

  explicit note_list(std::string file) : file_{std::move(file)} {}

  /// The names in the object at `pointer` are the document's own, such as ids: places that differ in them are alike.
  void free_names(const std::string& pointer);

  /// Notes a word at a place; `known` are those that are. Errors: 870 unknown_field, 871 unknown_word.
  void unknown(errc, const std::string& pointer, std::string_view word, const std::vector<std::string_view>& known);

  /// Notes a word that is near to another, which is probably meant; `count` times.
  void mistaken(errc, const std::string& pointer, std::string_view word, const std::string& meant,
                std::size_t count = 1);

  /// Notes the tag of a language that nobody knows (717 unknown_language).
  void no_language(const std::string& pointer, std::string_view tag);

  /// Notes that there is no text where text is wanted (918 blank_text).
  void blank(const std::string& pointer);

  /// Notes that a list is written down empty, and what that means (919 empty_list).
  void empty(const std::string& pointer, std::string_view name, const text& meaning);

  /// Everything that was noted, in the order of the document; then 872 too_many_notes where there is more.
  [[nodiscard]] diagnostics take();

private:
  struct note {
    diagnostic first;
    text remedy;
    std::size_t count = 0;
  };
  using kind = std::tuple<errc, std::string, std::string>;  ///< number, shape of the place, word

  /// A pointer with `*` for what tells places of one kind apart.
  [[nodiscard]] std::string shape_of(std::string_view pointer) const;
  /// The note of a kind, one place more counted; null when there are too many. New: has no remedy yet.
  [[nodiscard]] note* counted(errc, const std::string& pointer, std::string_view word, std::size_t count);

  std::string file_;
  std::set<std::string, std::less<>> free_;
  std::map<kind, note> notes_;
  std::size_t untold_ = 0;
};

}  // namespace loopbaan::detail
