// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/position.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

/// Documents of the kinds framework/1, catalogue/1, people/1 (read and written), gaps/1, positions/1 and plans/1
/// (written; answers.hpp reads them back).
///
/// Reading collects every error, each with its number, JSON pointer and remedy, in the order of the canonical document
/// (at most 1000, then 820); what only follows from another error is left out. Errors: 101–106, 2xx–4xx, 801–810, 820.
/// Unknown fields are kept, and so are lists and objects that were written down empty. What was read has `notes` on
/// fields and words that nobody knows and that may be misspelt (870, 871; the first 100, then 872), with the nearest
/// known one; on texts without a word (918) and lists of which it means something that they are empty (919): once for
/// all places of a kind. Fields whose names begin with `_`, `x-` or `$` are the writer's own. Writing is canonical:
/// UTF-8, keys sorted, two-space indent, shortest numbers, final newline; so the same content gives the same bytes and
/// the same hash everywhere, and for each document that can be read, write(read(x)) == canonical(x), as long as its
/// dates are written yyyy-mm-dd and its hours and euro are the shortest numbers for whole minutes and cents. Nothing
/// here reads the clock, the locale or the environment. What could not be read back is not written: 102 not_utf8, 433
/// impossible_value (`extra` that is no JSON object, a number that is none), 432 sizes_differ (fewer answers than
/// people), 511 other_answer are thrown. All is linear in the size of the document. The schemas stand in
/// lib/data/schema/.
namespace loopbaan {

/// Limits of a document: larger or deeper ones are refused (errors 803, 804), and those in which more stands together
/// than in any real one (207, 873). A document is read an entry at a time: reading takes, beside its text and what is
/// made of it, the memory of its largest entry, some 200 MB when that has as many values as it may.
inline constexpr std::size_t largest_document = 256u << 20;  ///< bytes
inline constexpr std::size_t deepest_document = 64;          ///< nested arrays and objects
inline constexpr std::size_t most_values = 1'000'000;        ///< in one entry of a list, or one other member
inline constexpr std::size_t most_entries = 100'000;         ///< of one list of anything but people

/// The whole of a file of at most `largest` bytes. Errors: 801 file_unreadable, 804 too_large.
[[nodiscard]] result<std::string> read_file(const std::string& path, std::size_t largest = largest_document);

/// The `"loopbaan"` kind of a document, e.g. "framework/1". Errors: 102, 802–806, 810.
[[nodiscard]] result<std::string> kind_of(std::string_view json, const std::string& file = {});

/// A framework/1 document, its references not yet checked.
[[nodiscard]] result<framework_draft> read_framework_draft(std::string_view json, const std::string& file = {});
/// The framework of a framework/1 document.
[[nodiscard]] result<framework> read_framework(std::string_view json, const std::string& file = {});
/// A catalogue/1 document, its references not yet checked.
[[nodiscard]] result<catalogue_draft> read_catalogue(std::string_view json, const std::string& file = {});

/// The framework with the steps of a catalogue/1 document added.
[[nodiscard]] result<framework> add_catalogue(const framework&, std::string_view json, const std::string& file = {});

/// The people of a people/1 document. A level of `null` is "not shown".
[[nodiscard]] result<cohort> read_people(std::string_view json, const framework&, const std::string& file = {});

/// A people/1 document with what it says besides its people, for writing it down again.
struct people_document {
  cohort people;
  extra_fields extra = {};
};
[[nodiscard]] result<people_document> read_people_document(std::string_view json, const framework&,
                                                           const std::string& file = {});

/// What is worth knowing about a framework: profiles that ask nothing (914) or wish what they require (923), entries of
/// a list that have the same title (922), and steps without hours, cost or weeks, or assessments without hours, where
/// others have them (913, once per figure). Of what a catalogue added: from `first_step` on, of steps alone.
/// O(size of the framework × log)
[[nodiscard]] diagnostics notes_on_framework(const framework&, const std::string& file = {},
                                             std::size_t first_step = 0);

/// What is worth knowing about people as they stand in a people/1 document: steps that were done while their levels are
/// not written down (305).
[[nodiscard]] diagnostics notes_on_people(const cohort&, const std::string& file = {});

/// Any JSON in canonical form. Errors: 102, 802–805, 810.
[[nodiscard]] result<std::string> canonical(std::string_view json, const std::string& file = {});

[[nodiscard]] std::string write_framework(const framework&);
[[nodiscard]] std::string write_catalogue(const catalogue_draft&);
[[nodiscard]] std::string write_people(const cohort&, const extra_fields& kept = {});

/// The content hash of a framework: SHA-256 of write_framework(fw), catalogues aside. Writes it the first time, and
/// remembers it with the framework.
[[nodiscard]] std::string hash_of(const framework&);

/// A gaps/1 document: per person whether the target is met, and a line per competence. A `current` of null is not
/// shown, or unknown where the line's `origin` says so. No total per person. @throws error 432, 511 unless there is one
/// gap per person, in their order
[[nodiscard]] std::string write_gaps(const cohort&, profile_index target, const std::vector<gap>&);
/// A positions/1 document: per person and domain how deep they are, how deep they could be if what is unknown were as
/// high as it can be, and the next move with what is missing for it.
[[nodiscard]] std::string write_positions(const cohort&);

/// A plans/1 document: per person status, cost and bound (hours, euro, weeks or points), steps with reasons, what is
/// missing. @throws error 432, 511 unless there is one outcome of this request per person, in their order
[[nodiscard]] std::string write_plans(const cohort&, const plan_request&, const std::vector<plan_outcome>&);

}  // namespace loopbaan
