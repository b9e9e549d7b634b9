// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

/// Documents of the kinds framework/1, catalogue/1, people/1 (read and written), gaps/1 and plans/1 (written).
///
/// Reading collects every defect, each with its number, JSON pointer and remedy (errors 101–107, 2xx–4xx, 801–810);
/// unknown fields are kept. Writing is canonical: UTF-8, keys sorted, two-space indent, shortest numbers, final newline;
/// so the same content gives the same bytes and the same hash everywhere. Nothing here reads the clock, the locale or
/// the environment.
namespace loopbaan {

/// Limits of a document: larger or deeper ones are refused (errors 803, 804).
inline constexpr std::size_t largest_document = 256u << 20;  ///< bytes
inline constexpr std::size_t deepest_document = 64;          ///< nested arrays and objects

/// The whole of a file. Errors: 801 file_unreadable, 804 too_large.
[[nodiscard]] result<std::string> read_file(const std::string& path, std::size_t largest = largest_document);

/// The `"loopbaan"` kind of a document, e.g. "framework/1". Errors: 802–806.
[[nodiscard]] result<std::string> kind_of(std::string_view json, const std::string& file = {});

[[nodiscard]] result<framework_draft> read_framework_draft(std::string_view json, const std::string& file = {});
[[nodiscard]] result<framework> read_framework(std::string_view json, const std::string& file = {});
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

/// Any JSON in canonical form. Errors: 802–805.
[[nodiscard]] result<std::string> canonical(std::string_view json, const std::string& file = {});

[[nodiscard]] std::string write_framework(const framework&);
[[nodiscard]] std::string write_catalogue(const catalogue_draft&);
[[nodiscard]] std::string write_people(const cohort&, const extra_fields& kept = {});

/// The content hash of a framework: SHA-256 of write_framework(fw), catalogues aside.
[[nodiscard]] std::string hash_of(const framework&);

[[nodiscard]] std::string write_gaps(const cohort&, profile_index target, const std::vector<gap>&);
[[nodiscard]] std::string write_plans(const cohort&, profile_index target, objective,
                                      const std::vector<plan_outcome>&);

}  // namespace loopbaan
